import type { EventView } from "@/lib/chart/event-view";
import { AxisLinks, ScaleLinks } from "./chart-choices";
import { ChartControls } from "./chart-controls";
import { HiddenFigures } from "./hidden-figures";
import { RangeLinks } from "./range-links";
import { ScopeLinks } from "./scope-links";

/** What is chosen, above the timeline: who and where on the left, how it is drawn on the right, the rest below. */
export function ViewBar({ view }: { view: EventView }) {
  return (
    <div className="view-bar">
      <ScopeLinks view={view} />
      <div className="view-bar-drawing">
        <RangeLinks view={view} />
        <AxisLinks view={view} />
        <ScaleLinks view={view} />
      </div>
      <ChartControls view={view} />
      <HiddenFigures view={view} />
    </div>
  );
}
