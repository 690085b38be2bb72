import type { Retraction } from "@/lib/domain/content";
import { groupBy } from "@/lib/domain/group-by";
import { DAY_MS } from "@/lib/domain/instant";
import { formatShortDay } from "@/lib/format/instant";
import { formatList } from "@/lib/format/names";
import { formatQuantity } from "@/lib/format/quantity";
import type { Words } from "@/lib/format/words";
import { disavowedText } from "./chain-text";
import { type ChartFigure, reportedAt, withdrawnAt } from "./chart-figure";
import type { ContentIndex } from "./content-index";
import type { OwnWords } from "./own-words";
import { type WithdrawnSpan, withdrawingAct } from "./spans";
import { shortChainText, shortRootName } from "./speaker";
import { levelOf } from "./value-range";

/** What is said of figures that one act withdrew, beside one of their marks. */
export type NoteWish = {
  /** Their ids, the first reported first. */
  figures: string[];
  /** The act to link to. */
  act: string | null;
  /** "164 withdrawn after a day". */
  strong: string;
  /** Whose they were; at last without those who only relayed it. */
  who: Wordings;
  /** What was done, and the reason given; at last the one or the other alone. */
  why: Wordings;
  /** The reason given, in full and in short, which is in the event's language. */
  own: OwnWords;
  spans: WithdrawnSpan[];
  /** The highest of them: where not all notes find room, the highest are written. */
  level: number;
};

/** Ways to say one thing, the fullest first: the first that fits is taken. */
export type Wordings = [string, ...string[]];

export type NoteContext = { index: ContentIndex; zone: string; words: Words };

const unique = (texts: string[]) => [...new Set(texts)];

/** The numbers, each with the day of its report where the same number was given twice. */
function quantitiesText(figures: ChartFigure[], { zone, words }: NoteContext): string {
  const say = ({ timed }: ChartFigure) => formatQuantity(timed.figure.quantity, words);
  const texts = figures.map((figure) => {
    const isRepeated = figures.some((other) => other !== figure && say(other) === say(figure));
    if (!isRepeated) return say(figure);
    // No line is broken within a date.
    const day = formatShortDay(reportedAt(figure) - 1, zone, words).replaceAll(" ", "\u00a0");
    return `${say(figure)} (${day})`;
  });
  return formatList(unique(texts), words);
}

const LENGTHS = [
  { key: "days", least: 1, days: 1 },
  { key: "months", least: 60, days: 30.4 },
  { key: "years", least: 730, days: 365.25 },
] as const;

/** How long a figure stood before it was taken back, in the unit that is said; null: within a day. */
function lengthOf(figure: ChartFigure) {
  const days = Math.round((withdrawnAt(figure) - reportedAt(figure)) / DAY_MS);
  const unit = LENGTHS.findLast(({ least }) => days >= least);
  return unit ? { key: unit.key, days, count: Math.round(days / unit.days) } : null;
}

/** "164 withdrawn after a day", "58 and 79 withdrawn after up to 5 months". */
function withdrawnAfter(figures: ChartFigure[], context: NoteContext): string {
  const said = quantitiesText(figures, context);
  const lengths = figures.flatMap((figure) => lengthOf(figure) ?? []);
  const longest = lengths.toSorted((a, b) => b.days - a.days)[0];
  if (!longest) return context.words.t("chart.withdrawnAfter.hours", { words: said });
  const { key, count } = longest;
  const alike = lengths.filter((length) => length.key === key && length.count === count);
  const spread = alike.length === figures.length ? "none" : "some";
  return context.words.t(`chart.withdrawnAfter.${key}`, { words: said, count, spread });
}

function withdrawnKind(state: ChartFigure["standing"]["state"]) {
  if (state === "corrected") return "correctedPlain";
  return state === "redefined" || state === "removed" ? state : "retracted";
}

function firstClause(text: string): string {
  return text.split(/[;.](?:\s|$)/u)[0] ?? text;
}

function actOf(figure: ChartFigure, { index }: NoteContext): Retraction | undefined {
  const id = withdrawingAct(figure);
  return id === null ? undefined : index.retractions.get(id);
}

/** The reason given for a withdrawal, on one line. */
function reasonOf(figure: ChartFigure, context: NoteContext): string | null {
  return actOf(figure, context)?.reason?.replaceAll(/[ \t\r\n]+/gu, " ") ?? null;
}

/** What was done to a withdrawn figure, with the reason given for it. */
function whyText(figure: ChartFigure, context: NoteContext): Wordings {
  const { index, words } = context;
  const replacement = index.figures.get(actOf(figure, context)?.replacement ?? "");
  const { state } = figure.standing;
  const reason = reasonOf(figure, context);
  // That it was retracted is said by the note's first line already.
  if (state === "retracted" && reason !== null) return [reason, firstClause(reason)];
  const done =
    state === "corrected" && replacement
      ? words.t("chart.kind.corrected", { words: formatQuantity(replacement.quantity, words) })
      : words.t(`chart.kind.${withdrawnKind(state)}`);
  return reason === null ? [done] : [`${done}: ${reason}`, `${done}: ${firstClause(reason)}`, done];
}

function whoText(figures: ChartFigure[], { index, words }: NoteContext): Wordings {
  const chains = figures.map(({ standing }) => shortChainText(standing.chain, standing.root, index, words));
  const disavowed = figures.map(({ standing }) => disavowedText(standing, { index, words }) ?? "");
  const inWhoseName = unique(disavowed).filter(Boolean);
  const roots = figures.map(({ standing }) => shortRootName(standing.root, index, words));
  const chain = formatList(unique(chains), words);
  const short: Wordings = [chain, formatList(unique(roots), words)];
  return inWhoseName.length === 1 ? [`${chain}, ${inWhoseName[0]}`, ...short] : short;
}

/** The notes that withdrawn figures want beside their marks: one for all that one act withdrew. */
export function toNoteWishes(
  figures: ChartFigure[],
  spans: WithdrawnSpan[],
  context: NoteContext,
): NoteWish[] {
  const spanOf = new Map(spans.map((span) => [span.figure, span]));
  const withSpans = figures.filter(({ timed }) => spanOf.has(timed.figure.id));
  const groups = groupBy(withSpans, (figure) => withdrawingAct(figure) ?? figure.timed.figure.id);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const ids = group.map(({ timed }) => timed.figure.id);
    const reason = reasonOf(first, context);
    return {
      figures: ids,
      act: withdrawingAct(first),
      strong: withdrawnAfter(group, context),
      who: whoText(group, context),
      why: whyText(first, context),
      own: {
        texts: reason === null ? [] : [reason, firstClause(reason)],
        language: context.index.language,
      },
      spans: ids.flatMap((id) => spanOf.get(id) ?? []),
      level: Math.max(...group.map(({ timed }) => levelOf(timed.figure.quantity) ?? 0)),
    };
  });
}
