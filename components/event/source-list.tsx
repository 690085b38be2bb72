import type { EventView } from "./event-view";

/** Being drawn. */
export function SourceList({ view }: { view: EventView }) {
  return view ? null : null;
}
