import type { EventContent } from "./content";
import { DEFAULT_WINDOW_DAYS } from "./envelope";

/** Whole local days of the event's zone, as ISO dates, both included. */
export type DayRange = { from: string; to: string };

/** How the headline is chosen (METHOD.md, "Headline"); `authority` is an authority's name in a URL. */
export type HeadlineRule =
  | { kind: "latest" }
  | { kind: "per-authority" }
  | { kind: "range" }
  | { kind: "authority"; authority: string };

/** What a reader has chosen to see of an event; all of it is in the URL. */
export type ViewState = {
  /** A metric's slug. */
  metric: string;
  /** A population's slug. */
  population: string;
  /** A place's slug; null: the event as a whole. */
  place: string | null;
  /** Names of root authorities (`authorityName`), in order; empty: all of them. */
  authorities: readonly string[];
  /** Where a figure stands in time: when it was certainly reported, or up to when it counts. */
  axis: "reported" | "as-of";
  /** A date or moment as typed; null: everything that is recorded. */
  knownAt: string | null;
  /** `focus`: the weeks in which most was reported; `all`: from the first figure to the last. */
  range: "focus" | "all" | DayRange;
  scale: "linear" | "log";
  /** Are superseded figures shown? Withdrawn ones always are. */
  superseded: boolean;
  /** The envelope's window in days; null: no envelope. */
  envelopeDays: number | null;
  /** Authorities that there is no room for are drawn as one, or each for itself. */
  others: "folded" | "open";
  rule: HeadlineRule;
  /** The page of the table, from 1. */
  page: number;
  /** A revision of our records, to see the event as they stood then; null: the newest. */
  revision: number | null;
};

/** What a reader who has chosen nothing sees, whatever the event. */
const PLAIN = {
  ...{ authorities: [], axis: "reported", knownAt: null, range: "focus", scale: "linear" },
  ...{ superseded: true, envelopeDays: DEFAULT_WINDOW_DAYS, others: "folded" },
  ...{ rule: { kind: "latest" }, page: 1, revision: null },
} as const satisfies Omit<ViewState, "metric" | "population" | "place">;

type Scope = Pick<ViewState, "metric" | "population" | "place">;

/** The first of the vocabulary that these figures are about; null when they are about none of it. */
function firstUsed(
  slugs: readonly string[],
  order: readonly { slug: string; position: number }[],
): string | null {
  const used = order.filter(({ slug }) => slugs.includes(slug));
  return used.toSorted((a, b) => a.position - b.position)[0]?.slug ?? null;
}

function defaultPopulation(content: EventContent, metric: string): string {
  const about = content.figures.filter((figure) => figure.metric === metric);
  return (
    firstUsed(
      about.map((figure) => figure.population),
      content.populations,
    ) ?? "everyone"
  );
}

function defaultPlace(content: EventContent, metric: string, population: string): string | null {
  const about = content.figures.filter((f) => f.metric === metric && f.population === population);
  return about.length === 0 || about.some((figure) => figure.place === null)
    ? null
    : (about[0]?.place ?? null);
}

/** The scope that a reader sees who has chosen none: the first metric of the vocabulary, everyone, the whole event. */
function completeScope(content: EventContent, chosen: Partial<Scope>): Scope {
  const first = firstUsed(
    content.figures.map((figure) => figure.metric),
    content.metrics,
  );
  const metric = chosen.metric ?? first ?? "deaths";
  const population = chosen.population ?? defaultPopulation(content, metric);
  const place = chosen.place === undefined ? defaultPlace(content, metric, population) : chosen.place;
  return { metric, population, place };
}

/** The whole of a view of which some is chosen: what was not is as a reader sees it who has chosen nothing. */
export function toViewState(content: EventContent, chosen: Partial<ViewState>): ViewState {
  return { ...PLAIN, ...chosen, ...completeScope(content, chosen) };
}

/** A view with something else chosen, from the first page of its table on. */
export function changeView(state: ViewState, changes: Partial<ViewState>): ViewState {
  return { ...state, page: 1, ...changes };
}

/** What stands in a URL for the event as a whole, where a place is the rule. */
export const WHOLE_EVENT = "whole";

/** What stands in a URL for no envelope. */
export const NO_ENVELOPE = "off";

/** Before the name of the authority that alone gives the headline. */
export const RULE_OF = "of:";

function writeRule(rule: HeadlineRule): string {
  return rule.kind === "authority" ? `${RULE_OF}${rule.authority}` : rule.kind;
}

function writeRange(range: ViewState["range"]): string {
  return typeof range === "string" ? range : `${range.from}/${range.to}`;
}

/** Each parameter's value as it stands in a URL. */
function toParameters(state: ViewState) {
  return {
    metric: state.metric,
    population: state.population,
    place: state.place ?? WHOLE_EVENT,
    authorities: state.authorities.join(","),
    axis: state.axis,
    knownAt: state.knownAt ?? "",
    range: writeRange(state.range),
    scale: state.scale,
    superseded: state.superseded ? "shown" : "hidden",
    envelope: state.envelopeDays === null ? NO_ENVELOPE : String(state.envelopeDays),
    others: state.others,
    rule: writeRule(state.rule),
    page: String(state.page),
    revision: state.revision === null ? "" : String(state.revision),
  };
}

/** The name of a parameter of a view's URL. */
export type ViewParameter = keyof ReturnType<typeof toParameters>;

/** What stood in the URL and could not be used: the reader is told, and the rest is shown. */
export type IgnoredParameter =
  | { parameter: ViewParameter; value: string }
  /** Not a parameter of ours; `value` is its name. */
  | { parameter: "unknown"; value: string }
  /** Said before, and otherwise; `value` is all of it. */
  | { parameter: "repeated"; value: string };

/** The query of a view, with its question mark; what a reader sees anyway is left out. Empty for the plain view. */
export function writeViewState(content: EventContent, state: ViewState): string {
  const { metric, population } = state;
  // A population is the usual one for its metric, a place for both.
  const plain = toParameters({
    ...toViewState(content, {}),
    population: completeScope(content, { metric }).population,
    place: completeScope(content, { metric, population }).place,
  });
  const query = new URLSearchParams();
  for (const [parameter, value] of Object.entries(toParameters(state))) {
    if (value !== plain[parameter as ViewParameter]) query.set(parameter, value);
  }
  // These are allowed in a query, and an address with them as they are can be read.
  const text = query.toString().replaceAll("%2C", ",").replaceAll("%2F", "/").replaceAll("%3A", ":");
  return text === "" ? "" : `?${text}`;
}
