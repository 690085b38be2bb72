import type { EventView } from "./event-view";

/** Being drawn. */
export function EventHeader({ view }: { view: EventView }) {
  return view ? null : null;
}
