import { z } from "zod";
import { COUNTRIES } from "@/lib/domain/countries";
import {
  ANY_EVENT,
  EVENT_SORTS,
  type EventSearch,
  type IgnoredSearch,
  type SearchParameter,
} from "@/lib/domain/event-search";
import { MOST_SEARCH_WORDS, searchWords } from "@/lib/domain/search-words";
import { firstGiven } from "./first-given";
import { readCursor, writeCursor } from "./search-cursor";
import { yearSchema } from "./whole-number";

/** A URL's parameters; one that is given twice counts as it stands first. */
type Parameters = Record<string, string | string[] | undefined>;

/** How many characters can be searched for. */
export const LONGEST_SEARCH = 200;

type Reader = (metrics: readonly string[]) => z.ZodType<Partial<EventSearch>, string>;

/** How each parameter of the list's URL is read. */
const READERS: Record<SearchParameter, Reader> = {
  q: () =>
    z
      .string()
      .max(LONGEST_SEARCH)
      .refine((text) => searchWords(text).length > 0 && searchWords(text).length <= MOST_SEARCH_WORDS)
      .transform((text) => ({ text })),
  country: () =>
    z
      .string()
      .toUpperCase()
      .pipe(z.enum(COUNTRIES))
      .transform((country) => ({ country })),
  year: () => yearSchema.transform((year) => ({ year })),
  metric: (metrics) => z.enum(metrics).transform((metric) => ({ metric })),
  retractions: () => z.literal("yes").transform(() => ({ retractions: true })),
  sort: () => z.enum(EVENT_SORTS).transform((sort) => ({ sort })),
  after: () =>
    z
      .string()
      .transform(readCursor)
      .refine((after) => after !== null)
      .transform((after) => ({ after })),
};

function isParameter(name: string): name is SearchParameter {
  return Object.hasOwn(READERS, name);
}

/** A cursor goes on with a list that is sorted as its own was, and with no other. */
function withoutStrayCursor(search: EventSearch, ignored: IgnoredSearch[]): EventSearch {
  if (search.after === null || search.after.sort === search.sort) return search;
  ignored.push({ parameter: "after", value: writeCursor(search.after) });
  return { ...search, after: null };
}

/**
 * Reads what is asked of the list of events from a URL's parameters; `metrics` are the slugs of what is
 * counted here. What cannot be used is ignored and named, so that an old or mistyped link still shows
 * events. An empty value counts as not given: forms send their empty fields too.
 */
export function readEventSearch(
  parameters: Parameters,
  metrics: readonly string[],
): { search: EventSearch; ignored: IgnoredSearch[] } {
  let search: EventSearch = { ...ANY_EVENT, sort: "change", after: null };
  const ignored: IgnoredSearch[] = [];
  for (const [name, given] of Object.entries(parameters)) {
    const value = firstGiven(given);
    if (!isParameter(name)) ignored.push({ parameter: "unknown", value: name });
    else if (value !== "") {
      const read = READERS[name](metrics).safeParse(value);
      if (read.success) search = { ...search, ...read.data };
      else ignored.push({ parameter: name, value });
    }
  }
  return { search: withoutStrayCursor(search, ignored), ignored };
}

/** The query that asks for this, with its question mark; empty for the whole list in its usual order. */
export function writeEventSearch({
  text,
  country,
  year,
  metric,
  retractions,
  sort,
  after,
}: EventSearch): string {
  const query = new URLSearchParams();
  if (text !== null) query.set("q", text);
  if (country !== null) query.set("country", country);
  if (year !== null) query.set("year", String(year));
  if (metric !== null) query.set("metric", metric);
  if (retractions) query.set("retractions", "yes");
  if (sort !== "change") query.set("sort", sort);
  if (after !== null) query.set("after", writeCursor(after));
  const written = query.toString();
  return written === "" ? "" : `?${written}`;
}
