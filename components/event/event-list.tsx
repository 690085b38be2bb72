import type { Quantity } from "@/lib/domain/quantity";
import type { Words } from "@/lib/format/words";

/** What the list of events says of one event. */
export type EventSummary = {
  slug: string;
  title: string;
  summary: string;
  /** ISO 3166-1 alpha-2. */
  country: string;
  place: string | null;
  /** EDTF. */
  start: string;
  end: string | null;
  /** The headline figure of each main metric, in the metrics' order. */
  headlines: { metric: Record<string, string>; quantity: Quantity }[];
  figures: number;
  /** Withdrawing acts: retractions, corrections, redefinitions, removals. */
  withdrawals: number;
  sources: number;
};

type EventListProps = {
  events: EventSummary[];
  words: Words;
  /** The address of an event's page. */
  href: (slug: string) => string;
};

/** The events, one a row. Being drawn. */
export function EventList({ events, words, href }: EventListProps) {
  return events && words && href ? null : null;
}
