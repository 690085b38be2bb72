import { formatEdtf } from "@/lib/format/edtf";
import { capitalise, formatList } from "@/lib/format/names";
import { formatQuantity, splitQuantity } from "@/lib/format/quantity";
import { authorityLabel } from "./authority-label";
import { isDisputed } from "./chart-figure";
import type { EventView } from "./event-view";
import { headlineFigures, type RangeEnd } from "./headline-figures";
import { countingText, dayShown, metricInScope, saidLine, sinceText } from "./headline-words";
import { countHidden } from "./hidden-figures";
import { shortRootName } from "./speaker";

/** What a picture says first: the number that stands, what it counts and who said it, and how it stands. */
export type PictureHeadline = {
  strong: string;
  /** The same in three, the middle one to be set large: "at least", "238", "". */
  parts: [string, string, string];
  text: string;
  /** What is told below the number where that is set large. */
  said: string;
  under: string;
};

function endText({ figures, value }: RangeEnd, { words }: EventView): string {
  const quantity = figures[0]?.timed.figure.quantity;
  return quantity && quantity.qualifier !== "between"
    ? formatQuantity(quantity, words)
    : formatQuantity({ qualifier: "exact", nominal: value, lower: value, upper: value }, words);
}

const sameText = (text: string) => ({ text, said: text });

/**
 * The headline of a view as a picture says it: with its day, since a picture is looked at long after it was
 * made (METHOD.md, "Headline").
 */
export function pictureHeadline(view: EventView): PictureHeadline {
  const { words } = view;
  const headline = headlineFigures(view);
  const until = words.t("event.standing.until", { date: dayShown(view) });
  if (headline === null) {
    const none = words.t("event.standing.none");
    const said = capitalise(metricInScope(view));
    const under = words.t("event.standing.noneText", { date: dayShown(view) });
    return { strong: `${said}:`, parts: [none, "", ""], text: none, said, under };
  }
  const { first, range } = headline;
  if (range) {
    const [low, high] = [endText(range.low, view), endText(range.high, view)];
    const strong = low === high ? low : `${low} – ${high}`;
    return {
      strong,
      parts: ["", strong, ""],
      ...sameText(words.t("event.standing.rangeOf", { metric: metricInScope(view) })),
      under: dayShown(view),
    };
  }
  const under = [
    [until, sinceText(first, view)].filter(Boolean).join(", "),
    isDisputed(first) ? words.t("event.state.disputed") : null,
    countingText(first, view),
  ];
  return {
    strong: formatQuantity(first.timed.figure.quantity, words),
    parts: splitQuantity(first.timed.figure.quantity, words),
    ...sameText(saidLine(first, view)),
    under: under.filter((part) => part !== null).join(" · "),
  };
}

/** What a reader must know of the view who does not see the page: the moment shown, and what was left out by choice. */
export function pictureNotes(view: EventView): string[] {
  const { state, words } = view;
  const { knownAt, authorities } = state;
  const moment = knownAt?.includes("T") ? "picture.knownAtMoment" : "picture.knownAt";
  const names = [...new Set(authorities.map((name) => authorityLabel(name, view)))];
  return [
    ...(knownAt === null ? [] : [words.t(moment, { date: formatEdtf(knownAt, words) })]),
    ...(names.length === 0 ? [] : [words.t("picture.only", { names: formatList(names, words) })]),
    ...(countHidden(view).superseded === 0 ? [] : [words.t("picture.supersededHidden")]),
  ];
}

/** Whose figures are drawn, by name: the headline's first, then those with the most. */
function authoritiesDrawn({ chart, index, words }: EventView): string[] {
  const drawn = chart?.drawn ?? [];
  const headline = chart?.headline ? [chart.headline] : [];
  const counts = new Map<string, number>();
  for (const { standing } of drawn) {
    const name = shortRootName(standing.root, index, words);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const byCount = [...counts].toSorted(([, a], [, b]) => b - a).map(([name]) => name);
  return [
    ...new Set([...headline.map(({ standing }) => shortRootName(standing.root, index, words)), ...byCount]),
  ];
}

function figuresOf(names: string[], named: number, { words }: EventView): string {
  const more = names.length - named;
  const who =
    more > 0
      ? words.t("picture.andOthers", { who: names.slice(0, named).join(", "), count: more })
      : formatList(names, words);
  return words.t("picture.figures", {
    who: names.length === 0 ? words.t("picture.nobody") : who,
    site: words.t("site.name"),
  });
}

/** "Figures: AP, TASS and 3 others · Countline", with as many names as `fits` has room for, and at least one. */
export function figuresBy(view: EventView, fits: (text: string) => boolean): string {
  const names = authoritiesDrawn(view);
  const counts = names.map((_, index) => names.length - index);
  const texts = counts.map((named) => figuresOf(names, named, view));
  return texts.find(fits) ?? texts.at(-1) ?? figuresOf(names, 0, view);
}
