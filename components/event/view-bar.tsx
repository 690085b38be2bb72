import type { EventView } from "@/lib/chart/event-view";
import { ChartControls } from "./chart-controls";
import { HiddenFigures } from "./hidden-figures";
import { RangeLinks } from "./range-links";
import { ScopeLinks } from "./scope-links";

/** What is chosen, above the timeline: who and where on the left, the span of time on the right, the rest below. */
export function ViewBar({ view }: { view: EventView }) {
  return (
    <div className="view-bar">
      <ScopeLinks view={view} />
      <RangeLinks view={view} />
      <ChartControls view={view} />
      <HiddenFigures view={view} />
    </div>
  );
}
