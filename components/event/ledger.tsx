import type { EventView } from "./event-view";

/** Being drawn. */
export function Ledger({ view }: { view: EventView }) {
  return view ? null : null;
}
