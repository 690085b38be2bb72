import type { EventView } from "@/lib/chart/event-view";
import { KnownAtForm } from "./known-at-form";

/** The moment whose knowledge is shown, with a slider over all the moments at which something changed. */
export function KnownAtPlayer({ view }: { view: EventView }) {
  return <KnownAtForm view={view} />;
}
