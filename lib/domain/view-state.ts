import type { EventContent } from "./content";
import { parseKnownAt } from "./edtf-date";

/** What a reader has chosen to see of an event; all of it is in the URL. */
export type ViewState = {
  /** A metric's slug. */
  metric: string;
  /** A population's slug. */
  population: string;
  /** A place's slug; null: the event as a whole. */
  place: string | null;
  /** `focus`: the weeks in which most was reported; `all`: from the first figure to the last. */
  range: "focus" | "all";
  /** A date or moment as typed; null: everything that is recorded. */
  knownAt: string | null;
};

/** The names of the parameters in the order in which they stand in a URL. */
const PARAMETERS = ["metric", "population", "place", "knownAt", "range"] as const;
type Parameter = (typeof PARAMETERS)[number];

/** What stood in the URL and could not be used: the reader is told, and the rest is shown. */
export type IgnoredParameter = { parameter: Parameter; value: string };

/** A URL's parameters; one that is given twice counts as it stands first. */
export type SearchParameters = Record<string, string | string[] | undefined>;

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

const WHOLE = "whole";

function isUsable(content: EventContent, parameter: Parameter, value: string): boolean {
  switch (parameter) {
    case "metric":
      return content.metrics.some((metric) => metric.slug === value);
    case "population":
      return content.populations.some((population) => population.slug === value);
    case "place":
      return value === WHOLE || content.places.some((place) => place.slug === value);
    case "range":
      return value === "focus" || value === "all";
    case "knownAt":
      return parseKnownAt(value, content.event.zone).ok;
  }
}

/**
 * Reads a view of an event from a URL's parameters. What cannot be used is ignored and named, so that
 * an old or mistyped link still shows the event.
 */
export function readViewState(
  content: EventContent,
  parameters: SearchParameters,
): { state: ViewState; ignored: IgnoredParameter[] } {
  const chosen: Partial<Record<Parameter, string>> = {};
  const ignored: IgnoredParameter[] = [];
  for (const parameter of PARAMETERS) {
    const value = [parameters[parameter]].flat()[0]?.trim();
    if (value === undefined || value === "") continue;
    if (isUsable(content, parameter, value)) chosen[parameter] = value;
    else ignored.push({ parameter, value });
  }
  const { metric, population, place, range, knownAt } = chosen;
  const scope = completeScope(content, { metric, population, place: place === WHOLE ? null : place });
  return { state: { ...scope, range: range === "all" ? "all" : "focus", knownAt: knownAt ?? null }, ignored };
}

/** The query of a view, with its question mark; what a reader sees anyway is left out. Empty for the plain view. */
export function writeViewState(content: EventContent, state: ViewState): string {
  const query = new URLSearchParams();
  const plain = completeScope(content, {});
  if (state.metric !== plain.metric) query.set("metric", state.metric);
  if (state.population !== completeScope(content, { metric: state.metric }).population) {
    query.set("population", state.population);
  }
  const { metric, population } = state;
  if (state.place !== completeScope(content, { metric, population }).place)
    query.set("place", state.place ?? WHOLE);
  if (state.knownAt !== null) query.set("knownAt", state.knownAt);
  if (state.range === "all") query.set("range", "all");
  const text = query.toString();
  return text === "" ? "" : `?${text}`;
}
