import { Button } from "@/components/ui/button";
import type { Step } from "@/lib/chart/changes";
import type { EventView } from "@/lib/chart/event-view";
import { positionText } from "@/lib/chart/position-text";

type KnownAtControlsProps = {
  view: EventView;
  steps: readonly Step[];
  /** As `positionOf` gives it: from 0, before the first step, up to everything known now. */
  position: number;
  isPlaying: boolean;
  /** What happens, where a browser does it. */
  onPlay?: () => void;
  onSlide?: (position: number) => void;
};

/** The slider over the days on which something changed, with a button that plays them, and what changed on the day shown. */
export function KnownAtControls({ view, steps, position, isPlaying, onPlay, onSlide }: KnownAtControlsProps) {
  const { words } = view;
  const said = positionText(steps, position, view);
  return (
    <div className="known-at-slider">
      <Button type="button" id="known-at-play" variant="secondary" data-waits="play" onClick={onPlay}>
        {words.t(isPlaying ? "event.knownAt.pause" : "event.knownAt.play")}
      </Button>
      <input
        type="range"
        id="known-at-range"
        min={0}
        max={steps.length + 1}
        {...(onSlide ? { value: position } : { defaultValue: position })}
        onChange={onSlide && ((event) => onSlide(event.currentTarget.valueAsNumber))}
        aria-label={words.t("event.knownAt.slider")}
        aria-valuetext={said}
      />
      <span>{said}</span>
    </div>
  );
}
