import { z } from "zod";
import type { EventContent } from "@/lib/domain/content";
import { firstDay, lastDay } from "@/lib/domain/dated-days";
import { parseKnownAt } from "@/lib/domain/edtf-date";
import {
  type IgnoredParameter,
  NO_ENVELOPE,
  RULE_OF,
  toViewState,
  type ViewParameter,
  type ViewState,
  WHOLE_EVENT,
} from "@/lib/domain/view-state";
import { firstGiven } from "./first-given";
import { revisionSchema, wholeNumberSchema } from "./whole-number";

/** A URL's parameters; one that is given twice counts as it stands first, but authorities all count. */
export type SearchParameters = Record<string, string | string[] | undefined>;

const MOST_WINDOW_DAYS = 3660;
const MOST_PAGES = 100_000;

function slugs(things: readonly { slug: string }[]) {
  return z.enum(things.map(({ slug }) => slug));
}

/** Names that `authorityName` gives: agents by slug, what has none by its source or itself. */
function authoritySchema({ agents, sources, figures }: EventContent) {
  const names = new Set([
    ...agents.map(({ slug }) => slug),
    ...sources.map(({ id }) => `source-${id}`),
    ...figures.map(({ id }) => `figure-${id}`),
  ]);
  return z.string().refine((name) => names.has(name));
}

const daysSchema = z
  .string()
  .transform((text) => text.split("/"))
  .pipe(z.tuple([z.iso.date(), z.iso.date()]))
  .refine(([from, to]) => from <= to)
  .transform(([from, to]) => ({ from, to }));

function ruleSchema(content: EventContent) {
  const ofOne = z
    .string()
    .startsWith(RULE_OF)
    .transform((text) => text.slice(RULE_OF.length))
    .pipe(authoritySchema(content))
    .transform((authority) => ({ kind: "authority" as const, authority }));
  return z.union([z.enum(["latest", "per-authority", "range"]).transform((kind) => ({ kind })), ofOne]);
}

/** `shown`: the revision that was asked for and whose content this is; null where it is the newest one's. */
type Reader = (content: EventContent, shown: number | null) => z.ZodType<Partial<ViewState>, string>;

/** How each parameter of an event's URL is read. */
const READERS: Record<ViewParameter, Reader> = {
  metric: ({ metrics }) => slugs(metrics).transform((metric) => ({ metric })),
  population: ({ populations }) => slugs(populations).transform((population) => ({ population })),
  place: ({ places }) =>
    z.union([
      z.literal(WHOLE_EVENT).transform(() => ({ place: null })),
      slugs(places).transform((place) => ({ place })),
    ]),
  authorities: (content) =>
    z
      .string()
      .transform((text) => text.split(","))
      .pipe(z.array(authoritySchema(content)))
      .transform((names) => ({ authorities: [...new Set(names)].toSorted() })),
  axis: () => z.enum(["reported", "as-of"]).transform((axis) => ({ axis })),
  knownAt: ({ event }) =>
    z
      .string()
      .refine((text) => parseKnownAt(text, event.zone).ok)
      .transform((knownAt) => ({ knownAt })),
  range: () => z.union([z.enum(["focus", "all"]), daysSchema]).transform((range) => ({ range })),
  scale: () => z.enum(["linear", "log"]).transform((scale) => ({ scale })),
  superseded: () => z.enum(["shown", "hidden"]).transform((shown) => ({ superseded: shown === "shown" })),
  envelope: () =>
    z.union([
      z.literal(NO_ENVELOPE).transform(() => ({ envelopeDays: null })),
      wholeNumberSchema(1, MOST_WINDOW_DAYS).transform((envelopeDays) => ({ envelopeDays })),
    ]),
  others: () => z.enum(["folded", "open"]).transform((others) => ({ others })),
  rule: (content) => ruleSchema(content).transform((rule) => ({ rule })),
  page: () => wholeNumberSchema(1, MOST_PAGES).transform((page) => ({ page })),
  revision: (_, shown) =>
    revisionSchema.refine((asked) => asked === shown).transform((revision) => ({ revision })),
};

function isParameter(name: string): name is ViewParameter {
  return Object.hasOwn(READERS, name);
}

/** The days that a form says in two fields, as one range; where one is empty, from or up to the end of what is dated. */
function joinDays(content: EventContent, from: string, to: string): string {
  return `${from || firstDay(content)}/${to || lastDay(content, from)}`;
}

/**
 * What a form says in several fields as one parameter each: an authority per tick box, and a range's two days
 * (`from` and `to`, which say a range better than `range` does).
 */
function joinFields(content: EventContent, { from, to, ...parameters }: SearchParameters): SearchParameters {
  const [first, last] = [firstGiven(from), firstGiven(to)];
  const authorities = [parameters.authorities].flat().filter((name) => name !== undefined && name !== "");
  return {
    ...parameters,
    ...(authorities.length > 0 ? { authorities: authorities.join(",") } : {}),
    ...(first === "" && last === "" ? {} : { range: joinDays(content, first, last) }),
  };
}

/** The revision that a URL asks for, to be loaded before the rest is read; null when it asks for none that could be. */
export function readRevision({ revision }: SearchParameters): number | null {
  return revisionSchema.safeParse(firstGiven(revision)).data ?? null;
}

/** Texts of a parameter that say otherwise than the first, which counts. */
function saidOtherwise(given: unknown): string[] {
  const texts = [given].flat().filter((value) => typeof value === "string");
  return [...new Set(texts.map((text) => text.trim()))].slice(1).filter((text) => text !== "");
}

/** Of names with commas between: those that can be chosen, and those that cannot. */
function splitNames(content: EventContent, names: string): { known: string; unknown: string } {
  const schema = authoritySchema(content);
  const all = names.split(",");
  const known = all.filter((name) => schema.safeParse(name).success);
  return { known: known.join(","), unknown: all.filter((name) => !known.includes(name)).join(",") };
}

/**
 * Reads a view of an event from a URL's parameters. What cannot be used is ignored and named, so that
 * an old or mistyped link still shows the event. An empty value counts as not given. `shown`: the revision
 * whose content this is, where an older one was asked for (`readRevision`) and could be had.
 */
export function readViewState(
  content: EventContent,
  parameters: SearchParameters,
  shown: number | null = null,
): { state: ViewState; ignored: IgnoredParameter[] } {
  let chosen: Partial<ViewState> = {};
  const ignored: IgnoredParameter[] = [];
  const joined = joinFields(content, parameters);
  const { known, unknown } = splitNames(content, firstGiven(joined.authorities));
  if (unknown !== "") ignored.push({ parameter: "authorities", value: unknown });
  for (const [name, given] of Object.entries({ ...joined, authorities: known })) {
    const value = firstGiven(given);
    if (!isParameter(name)) {
      ignored.push({ parameter: "unknown", value: name });
      continue;
    }
    for (const other of saidOtherwise(given))
      ignored.push({ parameter: "repeated", value: `${name}=${other}` });
    if (value !== "") {
      const read = READERS[name](content, shown).safeParse(value);
      if (read.success) chosen = { ...chosen, ...read.data };
      else ignored.push({ parameter: name, value });
    }
  }
  return { state: toViewState(content, chosen), ignored };
}
