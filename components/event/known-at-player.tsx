import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { useGo } from "@/components/ui/go";
import { listSteps, type Step, shownStep } from "@/lib/chart/changes";
import type { EventView } from "@/lib/chart/event-view";
import { stepText } from "@/lib/chart/step-text";
import { changeView } from "@/lib/domain/view-state";
import { formatEdtf } from "@/lib/format/edtf";
import { KnownAtForm } from "./known-at-form";

const PLAYED_EVERY_MS = 1500;
/** Browsers refuse an address that changes too often. */
const ADDRESS_EVERY_MS = 150;

/** The position on the slider: one for each step, and the last for everything known now. */
function positionOf(steps: Step[], view: EventView): number {
  return view.state.knownAt === null ? steps.length : Math.max(0, shownStep(steps, view));
}

/** Keeps an element where it is on the screen while what stands above it grows and shrinks. */
function useSteady(view: EventView) {
  const element = useRef<HTMLDivElement>(null);
  const topPx = useRef<number | null>(null);
  const hold = () => {
    topPx.current = element.current?.getBoundingClientRect().top ?? null;
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the drawing of another view that moves things
  useLayoutEffect(() => {
    const now = element.current?.getBoundingClientRect().top;
    if (topPx.current !== null && now !== undefined) window.scrollBy(0, now - topPx.current);
    topPx.current = null;
  }, [view]);
  return { element, hold };
}

function Player({ view, steps }: { view: EventView; steps: Step[] }) {
  const { words, state, href } = view;
  const go = useGo();
  const { element, hold } = useSteady(view);
  const shown = positionOf(steps, view);
  // Where the thumb is: the page follows a moment later.
  const [held, setHeld] = useState<number | null>(null);
  const [isPlaying, setPlaying] = useState(false);
  const position = held ?? shown;
  const step = steps[position];

  useEffect(() => {
    if (held === null) return;
    if (held === shown) return setHeld(null);
    const waiting = setTimeout(() => {
      hold();
      go(href(changeView(state, { knownAt: steps[held]?.day ?? null })), "replace");
    }, ADDRESS_EVERY_MS);
    return () => clearTimeout(waiting);
  });
  useEffect(() => {
    if (!isPlaying || held !== null) return;
    if (shown >= steps.length) return setPlaying(false);
    const waiting = setTimeout(() => setHeld(shown + 1), PLAYED_EVERY_MS);
    return () => clearTimeout(waiting);
  }, [isPlaying, shown, held, steps.length]);
  const play = () => {
    if (!isPlaying && shown >= steps.length) setHeld(0);
    setPlaying(!isPlaying);
  };

  const day = step ? formatEdtf(step.day, words) : words.t("event.knownAt.nowShown");
  const said = step ? `${day}: ${stepText(step, view)}` : day;
  return (
    <div ref={element} className="flex flex-wrap items-center gap-x-4 gap-y-1">
      <Button type="button" variant="secondary" onClick={play}>
        {words.t(isPlaying ? "event.knownAt.pause" : "event.knownAt.play")}
      </Button>
      <input
        type="range"
        className="known-at-slider"
        min={0}
        max={steps.length}
        value={position}
        aria-label={words.t("event.knownAt.slider")}
        aria-valuetext={said}
        onChange={(event) => {
          setPlaying(false);
          setHeld(event.currentTarget.valueAsNumber);
        }}
      />
      <span className="known-at-said">{said}</span>
    </div>
  );
}

/** The moment whose knowledge is shown, with a slider over all the days on which something changed. */
export function KnownAtPlayer({ view }: { view: EventView }) {
  const { recorded, state } = view;
  const steps = useMemo(() => listSteps({ recorded, state }), [recorded, state]);
  return <KnownAtForm view={view} player={steps.length > 1 ? <Player view={view} steps={steps} /> : null} />;
}
