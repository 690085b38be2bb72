import type { EventView } from "./event-view";

/** Being drawn. */
export function ScopeLinks({ view }: { view: EventView }) {
  return view ? null : null;
}
