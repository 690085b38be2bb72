import { listSteps, positionOf } from "@/lib/chart/changes";
import type { EventView } from "@/lib/chart/event-view";
import { KnownAtControls } from "./known-at-controls";

/** The slider as the server draws it: a browser makes it slide, without scripts it is not shown. */
export function KnownAtSlider({ view }: { view: EventView }) {
  const steps = listSteps(view);
  if (steps.length < 2) return null;
  return (
    <div className="basis-full">
      <KnownAtControls view={view} steps={steps} position={positionOf(steps, view)} isPlaying={false} />
    </div>
  );
}
