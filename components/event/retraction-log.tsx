import type { EventView } from "./event-view";

/** Being drawn. */
export function RetractionLog({ view }: { view: EventView }) {
  return view ? null : null;
}
