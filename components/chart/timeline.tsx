import type { EventView } from "@/components/event/event-view";

/** The drawn timeline, wide and narrow. Being drawn. */
export function Timeline({ view }: { view: EventView }) {
  return view ? null : null;
}
