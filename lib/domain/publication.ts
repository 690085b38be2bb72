import type { EventContent } from "./content";

/** Keeps what the public may see of an event; null when it may not see the event (METHOD.md, "Publication"). */
export function visibleContent(content: EventContent): EventContent | null {
  void content;
  throw new Error("not written yet");
}
