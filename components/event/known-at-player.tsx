import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import { useGo } from "@/components/ui/go";
import { knownAtPosition, listSteps, positionOf, type Step } from "@/lib/chart/changes";
import type { EventView } from "@/lib/chart/event-view";
import { changeView } from "@/lib/domain/view-state";
import { KnownAtControls } from "./known-at-controls";

const PLAYED_EVERY_MS = 1500;
/** Browsers refuse an address that changes too often. */
const ADDRESS_EVERY_MS = 150;

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
  const { state, href } = view;
  const go = useGo();
  const { element, hold } = useSteady(view);
  const shown = positionOf(steps, view);
  const isAtEnd = shown > steps.length;
  // Where the thumb is: the page follows a moment later.
  const [held, setHeld] = useState<number | null>(null);
  const [isPlaying, setPlaying] = useState(false);

  useEffect(() => {
    if (held === null) return;
    // The thumb may have been moved on since this was drawn.
    if (held === shown) return setHeld((latest) => (latest === shown ? null : latest));
    const waiting = setTimeout(() => {
      hold();
      go(href(changeView(state, { knownAt: knownAtPosition(steps, held) })), "replace");
    }, ADDRESS_EVERY_MS);
    return () => clearTimeout(waiting);
  });
  useEffect(() => {
    if (!isPlaying || held !== null) return;
    if (isAtEnd) return setPlaying(false);
    const waiting = setTimeout(() => setHeld(shown + 1), PLAYED_EVERY_MS);
    return () => clearTimeout(waiting);
  }, [isPlaying, shown, held, isAtEnd]);
  const onPlay = () => {
    if (!isPlaying && isAtEnd) setHeld(1);
    setPlaying(!isPlaying);
  };
  const onSlide = (position: number) => {
    setPlaying(false);
    setHeld(position);
  };
  return (
    <div ref={element} className="basis-full">
      <KnownAtControls {...{ view, steps, isPlaying, onPlay, onSlide }} position={held ?? shown} />
    </div>
  );
}

/** The slider over the days on which something changed, as a browser slides and plays it. */
export function KnownAtPlayer({ view }: { view: EventView }) {
  const { recorded, state } = view;
  const steps = useMemo(() => listSteps({ recorded, state }), [recorded, state]);
  return steps.length < 2 ? null : <Player view={view} steps={steps} />;
}
