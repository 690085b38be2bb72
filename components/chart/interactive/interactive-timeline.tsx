import { Timeline } from "@/components/chart/timeline";
import type { EventView } from "@/lib/chart/event-view";
import { LiveDrawing } from "./live-drawing";

/** The timeline in a browser: the same marks at the same places, with cards, keys and a part to zoom to. */
export function InteractiveTimeline({ view }: { view: EventView }) {
  return <Timeline view={view} drawing={LiveDrawing} />;
}
