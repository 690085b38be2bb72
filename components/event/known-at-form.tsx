import type { EventView } from "./event-view";

/** Being drawn. */
export function KnownAtForm({ view }: { view: EventView }) {
  return view ? null : null;
}
