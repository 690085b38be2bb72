import type { EventCard as Card } from "@/lib/chart/event-card";
import type { Words } from "@/lib/format/words";
import { EventCard } from "./event-card";

type EventListProps = {
  cards: Card[];
  words: Words;
  /** The address of an event's page. */
  href: (slug: string) => string;
};

/** The events, one a row. */
export function EventList({ cards, words, href }: EventListProps) {
  return (
    <ul aria-label={words.t("home.label")} className="m-0 list-none border-t-2 border-ink p-0">
      {cards.map((card) => (
        <EventCard key={card.summary.event.slug} {...{ card, words }} href={href(card.summary.event.slug)} />
      ))}
    </ul>
  );
}
