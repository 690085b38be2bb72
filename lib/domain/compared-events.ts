/** How events are drawn side by side; all of it is in the URL. */
export type Comparison = {
  /** Slugs of events, in the order of the address; at most four. */
  events: string[];
  /** A metric's slug. */
  metric: string;
  as: "multiples" | "one";
  scale: "linear" | "log";
  /** How many days from the start are drawn; null: all of them. */
  days: number | null;
};

/** What stood in the URL and could not be used. */
export type ComparisonNote = {
  /** `unknown`: not a parameter of this page; `value` is its name. */
  note: "event" | "too-many" | "metric" | "as" | "scale" | "days" | "unknown";
  value: string;
};

export const MOST_EVENTS = 4;
export const FEWEST_EVENTS = 2;
/** The spans offered. */
export const SPANS_DAYS = [7, 30, 90, 365] as const;

type Parameters = Record<string, string | string[] | undefined>;

const given = (parameters: Parameters, name: string): string[] =>
  [parameters[name] ?? []].flat().flatMap((value) => value.trim() || []);

/** The events that a URL names, each once, whether there are such or not. */
export function namedEvents(parameters: Parameters): string[] {
  const named = given(parameters, "events").flatMap((value) => value.split(",").map((slug) => slug.trim()));
  return [...new Set(named)].filter(Boolean);
}

function readEvents(parameters: Parameters, { events: published, renamed }: Comparable) {
  const slugs = [...new Set(namedEvents(parameters).map((slug) => renamed.get(slug) ?? slug))];
  const known = slugs.filter((slug) => published.includes(slug));
  const notes: ComparisonNote[] = [
    ...slugs.filter((slug) => !known.includes(slug)).map((value) => ({ note: "event" as const, value })),
    ...known.slice(MOST_EVENTS).map((value) => ({ note: "too-many" as const, value })),
  ];
  return { events: known.slice(0, MOST_EVENTS), notes };
}

/** One of a closed list; what is not in it is noted, and the usual one taken. */
function choose<Choice extends string>(
  parameters: Parameters,
  name: ComparisonNote["note"],
  choices: readonly Choice[],
  usual: Choice,
): { choice: Choice; notes: ComparisonNote[] } {
  const [value] = given(parameters, name);
  if (value === undefined) return { choice: usual, notes: [] };
  const choice = choices.find((one) => one === value);
  return choice === undefined ? { choice: usual, notes: [{ note: name, value }] } : { choice, notes: [] };
}

const PARAMETERS: readonly string[] = ["events", "metric", "as", "scale", "days"];

function unknownParameters(parameters: Parameters): ComparisonNote[] {
  const unknown = Object.keys(parameters).filter((name) => !PARAMETERS.includes(name));
  return unknown.map((value) => ({ note: "unknown", value }));
}

/** What can be chosen: the slugs of the published events, and of the metrics that they have figures of. */
export type Comparable = {
  events: readonly string[];
  metrics: readonly string[];
  /** Present slugs by former ones, as far as former ones are named. */
  renamed: ReadonlyMap<string, string>;
};

/**
 * Reads a comparison of events from a URL: `events` once with commas or several times. What cannot be used
 * is ignored and noted. `usualMetric` is given the chosen events.
 */
export function readComparison(
  parameters: Parameters,
  comparable: Comparable,
  usualMetric: (events: string[]) => string,
): { comparison: Comparison; notes: ComparisonNote[] } {
  const { events, notes } = readEvents(parameters, comparable);
  const metric = choose(parameters, "metric", comparable.metrics, usualMetric(events));
  const as = choose(parameters, "as", ["multiples", "one"], "multiples");
  const scale = choose(parameters, "scale", ["linear", "log"], "linear");
  const days = choose(parameters, "days", ["all", ...SPANS_DAYS.map(String)], "all");
  return {
    comparison: {
      events,
      metric: metric.choice,
      as: as.choice,
      scale: scale.choice,
      days: days.choice === "all" ? null : Number(days.choice),
    },
    notes: [
      ...notes,
      ...[metric, as, scale, days].flatMap((read) => read.notes),
      ...unknownParameters(parameters),
    ],
  };
}
