import { hydrateRoot } from "react-dom/client";
import type { EventContent } from "@/lib/domain/content";
import { toTimeline } from "@/lib/domain/timeline";
import { wordsFor } from "@/lib/format/words";
import { LiveBody } from "./live-body";
import type { LiveEventProps } from "./live-event";

/** The event as the page was drawn from it; null when it cannot be had, and the page stays as it is. */
async function fetchContent(slug: string, revision: number): Promise<EventContent | null> {
  try {
    const response = await fetch(`/api/v1/events/${slug}/content?revision=${revision}`);
    if (!response.ok) return null;
    const answer: { revision: number; content: EventContent } = await response.json();
    return answer.content;
  } catch {
    return null;
  }
}

/**
 * Takes over what the server drew in `element`, with the same components from the same revision. Sets
 * `data-live` when that is done: `yes`, or `anew` where browser and server put a date or number into
 * different words, and the page was drawn once more. Gives whether it is, once it is.
 */
export async function takeOver(
  element: HTMLElement,
  { slug, locale, records, asked, now }: Omit<LiveEventProps, "markupKey">,
): Promise<boolean> {
  const content = await fetchContent(slug, records.revision);
  if (!content) return false;
  const timeline = toTimeline(content);
  const words = wordsFor(locale);
  await new Promise<void>((resolve) => {
    const onReady = () => {
      element.dataset.live ??= "yes";
      resolve();
    };
    hydrateRoot(element, <LiveBody {...{ timeline, words, now, records, asked, element, onReady }} />, {
      onRecoverableError: () => {
        element.dataset.live = "anew";
      },
    });
  });
  return true;
}
