import type { EventView } from "./event-view";

/** Being drawn. */
export function RangeLinks({ view }: { view: EventView }) {
  return view ? null : null;
}
