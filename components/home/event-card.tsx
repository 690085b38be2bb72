import { Sparkline } from "@/components/chart/sparkline";
import { JoinedParts } from "@/components/event/joined-parts";
import type { EventCard as Card } from "@/lib/chart/event-card";
import type { KickerPart } from "@/lib/chart/event-kicker";
import { formatEdtf, formatSpan } from "@/lib/format/edtf";
import { formatCountry, formatLabel } from "@/lib/format/names";
import { formatQuantity } from "@/lib/format/quantity";
import type { Words } from "@/lib/format/words";

// More would hide the first ones; the event's own page has them all.
const HEADLINES = 4;

type EventCardProps = { card: Card; words: Words; href: string };
type PartProps = Omit<EventCardProps, "href">;

function facts({ summary: { event } }: Card, words: Words): KickerPart[] {
  const country = formatCountry(event.country, words);
  const { place, language } = event;
  const days =
    event.end === null
      ? words.t("event.kicker.ongoing", { date: formatEdtf(event.start, words) })
      : formatSpan(event.start, event.end, words);
  const where = place === null || place === country ? [] : [{ text: place, language }];
  return [{ text: country }, ...where, { text: days }];
}

function counted({ summary, latestChange }: Card, { t }: Words): string {
  const { figures, sources, retractions, withdrawn } = summary.counts;
  return [
    t("home.figures", { count: figures }),
    t("home.sources", { count: sources }),
    t("home.retractions", { count: retractions }),
    t("home.withdrawals", { count: withdrawn }),
    ...(latestChange === null ? [] : [t("home.latestChange", { date: latestChange })]),
  ].join(" · ");
}

function Headlines({ card, words }: PartProps) {
  const headlines = card.summary.headlines.slice(0, HEADLINES);
  if (headlines.length === 0) return <p className="m-0 text-soft">{words.t("home.noHeadline")}</p>;
  return (
    <dl className="m-0 flex flex-wrap gap-x-8 gap-y-2">
      {headlines.map(({ metric, quantity }) => {
        const label = formatLabel(metric.labels, metric.slug, words);
        return (
          <div key={metric.slug} className="flex flex-col-reverse">
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

/** One event: what it was, the numbers that stand, their course, and how much is known of it. */
export function EventCard({ card, words, href }: EventCardProps) {
  const { event } = card.summary;
  return (
    <li className="grid gap-x-10 gap-y-4 border-b border-rule py-6 md:grid-cols-[minmax(0,1fr)_minmax(0,24rem)]">
      <div>
        <p className="m-0 text-sm text-soft">
          <JoinedParts parts={facts(card, words)} />
        </p>
        <h2 className="m-0 mt-0.5 font-serif text-2xl/tight font-semibold tracking-tight">
          <a href={href} lang={event.language} className="no-underline hover:underline">
            {event.title}
          </a>
        </h2>
        <p className="m-0 mt-1.5 max-w-prose text-[0.9375rem] text-soft" lang={event.language}>
          {event.summary}
        </p>
        <p className="m-0 mt-3 text-sm text-soft">{counted(card, words)}</p>
      </div>
      <div className="flex flex-col gap-3">
        <Headlines card={card} words={words} />
        {card.spark ? <Sparkline {...card.spark} /> : null}
      </div>
    </li>
  );
}
