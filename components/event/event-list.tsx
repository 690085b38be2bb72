import { EmptyState } from "@/components/ui/empty-state";
import type { Labels } from "@/lib/domain/content";
import type { Quantity } from "@/lib/domain/quantity";
import { formatEdtf, formatSpan } from "@/lib/format/edtf";
import { formatCountry, formatLabel } from "@/lib/format/names";
import { formatQuantity } from "@/lib/format/quantity";
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
  headlines: { metric: Labels; quantity: Quantity }[];
  figures: number;
  /** Acts upon figures, of every kind. */
  retractions: number;
  /** Figures that are withdrawn. */
  withdrawn: number;
  sources: number;
};

type EventListProps = {
  events: EventSummary[];
  words: Words;
  /** The address of an event's page. */
  href: (slug: string) => string;
};

function facts(event: EventSummary, words: Words): string {
  return [
    formatCountry(event.country, words),
    event.place,
    event.end === null
      ? words.t("event.kicker.ongoing", { date: formatEdtf(event.start, words) })
      : formatSpan(event.start, event.end, words),
  ]
    .filter(Boolean)
    .join(" · ");
}

function counts({ figures, sources, retractions, withdrawn }: EventSummary, words: Words): string {
  return [
    words.t("home.figures", { count: figures }),
    words.t("home.sources", { count: sources }),
    words.t("home.retractions", { count: retractions }),
    words.t("home.withdrawals", { count: withdrawn }),
  ].join(" · ");
}

function Headlines({ event, words }: { event: EventSummary; words: Words }) {
  if (event.headlines.length === 0) return <p className="m-0 text-soft">{words.t("home.noHeadline")}</p>;
  return (
    <dl className="m-0 flex flex-wrap gap-x-8 gap-y-2">
      {event.headlines.map(({ metric, quantity }) => {
        const label = formatLabel(metric, "", words);
        return (
          <div key={label} className="flex flex-col-reverse">
            <dt className="text-sm text-soft">{label}</dt>
            <dd className="m-0 font-serif text-[1.75rem]/8 font-semibold tracking-tight">
              {formatQuantity(quantity, words)}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

/** The events, one a row: what it was, the numbers that stand, and how much is known of it. */
export function EventList({ events, words, href }: EventListProps) {
  if (events.length === 0)
    return <EmptyState title={words.t("home.empty")}>{words.t("home.emptyText")}</EmptyState>;
  return (
    <ul aria-label={words.t("home.label")} className="m-0 list-none border-t-2 border-ink p-0">
      {events.map((event) => (
        <li
          key={event.slug}
          className="grid gap-x-10 gap-y-4 border-b border-rule py-6 md:grid-cols-[minmax(0,1fr)_minmax(0,24rem)]"
        >
          <div>
            <p className="m-0 text-sm text-soft">{facts(event, words)}</p>
            <h2 className="m-0 font-serif text-2xl/tight font-semibold tracking-tight">
              <a href={href(event.slug)} className="no-underline hover:underline">
                {event.title}
              </a>
            </h2>
            <p className="m-0 mt-1.5 max-w-prose text-[0.9375rem] text-soft">{event.summary}</p>
          </div>
          <div className="flex flex-col justify-between gap-3">
            <Headlines event={event} words={words} />
            <p className="m-0 text-sm text-soft">{counts(event, words)}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}
