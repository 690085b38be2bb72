import { isDatedToTheDay } from "@/lib/domain/dated-to-the-day";
import { originsOfPrints } from "@/lib/domain/origins";
import { formatEdtf } from "@/lib/format/edtf";
import { formatDay } from "@/lib/format/instant";
import { formatQuantityInFull } from "@/lib/format/quantity";
import { becauseText } from "./because-text";
import { chainText, disavowedText } from "./chain-text";
import { type ChartFigure, isWithdrawn } from "./chart-figure";
import type { EventView } from "./event-view";
import { flagsToSay } from "./flags-to-say";
import { figureHref } from "./links";
import { reportedText } from "./reported-text";
import { agentName } from "./speaker";

/** A phrase as it was printed, in the language (BCP 47) of its source. */
export type PrintedPhrase = { text: string; language: string | null };

/** Everything that is said of one mark, as plain text: what a card beside it shows. */
export type MarkCard = {
  /** The figure's id. */
  figure: string;
  /** The address of its row. */
  href: string;
  /** "more than 160". */
  quantity: string;
  withdrawn: boolean;
  phrases: PrintedPhrase[];
  /** "state television → Ministry of Health (says it never gave it)". */
  chain: string;
  /** `count`: "5 articles, 2 origins"; null where no print is known. `names`: of the first origins' publishers. */
  sources: { count: string | null; names: string[]; more: number };
  /** When it was said, or else became known. */
  reported: string;
  /** Up to when it counts, or that nobody said. */
  asOf: string;
  /** "superseded since 15 January 2022". */
  state: string;
  /** Why it has that state. */
  why: string;
  /** Flags, an unexplained drop, a disavowal: a sentence each. */
  notes: string[];
  /** The editors' remark on the figure, in the event's language. */
  remark: string | null;
};

const MOST_PHRASES = 3;
const MOST_NAMES = 3;

function phrasesOf({ timed }: ChartFigure): PrintedPhrase[] {
  const phrases = timed.appearances.flatMap(({ appearance, source }) =>
    appearance.passages.map(({ phrase }) => ({ text: phrase, language: source.language })),
  );
  const seen = new Map(phrases.filter(({ text }) => text !== "").map((phrase) => [phrase.text, phrase]));
  return [...seen.values()].slice(0, MOST_PHRASES);
}

function sourcesOf({ timed }: ChartFigure, { timeline, index, words }: EventView): MarkCard["sources"] {
  const { appearances } = timed;
  if (appearances.length === 0) return { count: null, names: [], more: 0 };
  const origins = originsOfPrints(appearances, timeline.content.sources);
  const publishers = origins.map(({ first }) => {
    const { publisher } = first.source;
    return publisher === null ? words.t("event.ledger.noPublisher") : agentName(publisher, index);
  });
  const names = [...new Set(publishers)];
  const count = words.t("checks.origins", { articles: appearances.length, origins: origins.length });
  return { count, names: names.slice(0, MOST_NAMES), more: Math.max(0, names.length - MOST_NAMES) };
}

function asOfText({ timed }: ChartFigure, { words }: EventView): string {
  const { asOf } = timed.figure;
  return asOf === null ? words.t("chart.card.asOfAssumed") : formatEdtf(asOf, words);
}

function stateText({ timed, standing }: ChartFigure, { timeline, words }: EventView): string {
  const { state, since } = standing;
  const said = words.t(`event.state.${state}`);
  if (since === null || !Number.isFinite(since)) return said;
  const key = isDatedToTheDay(timeline, timed, standing) ? "event.since" : "event.sinceAtLatest";
  return `${said} ${words.t(key, { date: formatDay(since - 1, timeline.content.event.zone, words) })}`;
}

function notesOf(figure: ChartFigure, view: EventView): string[] {
  const { words, chart } = view;
  const { id } = figure.timed.figure;
  const disavowed = disavowedText(figure.standing, view);
  const flags = flagsToSay(figure).filter((flag) => flag !== "disavowed" || disavowed === null);
  return [
    disavowed,
    ...flags.map((flag) => words.t(`event.flag.${flag}`)),
    chart?.drops.has(id) ? words.t("chart.drop") : null,
  ].filter((text) => text !== null);
}

/** What a card beside a figure's mark says, in the view's language and at the moment that it shows. */
export function markCard(figure: ChartFigure, view: EventView): MarkCard {
  const { words, timeline } = view;
  const { zone } = timeline.content.event;
  return {
    figure: figure.timed.figure.id,
    href: figureHref(view, figure.timed.figure),
    quantity: formatQuantityInFull(figure.timed.figure.quantity, words),
    withdrawn: isWithdrawn(figure),
    phrases: phrasesOf(figure),
    chain: chainText(figure.standing, view),
    sources: sourcesOf(figure, view),
    reported: reportedText(figure.timed, zone, words),
    asOf: asOfText(figure, view),
    state: stateText(figure, view),
    why: becauseText(view, figure.standing.because),
    notes: notesOf(figure, view),
    remark: figure.timed.figure.note,
  };
}
