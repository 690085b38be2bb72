import type { EventView } from "./event-view";

/** Being drawn. */
export function StandingHeadline({ view }: { view: EventView }) {
  return view ? null : null;
}
