import type { Instant } from "./instant";

/** `change`: the event whose last figure or act became known latest comes first; `date`: the one that began latest. */
export const EVENT_SORTS = ["change", "date"] as const;
export type EventSort = (typeof EVENT_SORTS)[number];

/**
 * The last event of the page before: its moment by which the list is sorted, and its id, which no
 * renaming changes.
 */
export type EventCursor = { sort: EventSort; key: Instant; id: string };

/** What narrows the list of events; null or false where nothing does. */
export type EventFilters = {
  text: string | null;
  /** ISO 3166-1 alpha-2. */
  country: string | null;
  year: number | null;
  /** A metric's slug. */
  metric: string | null;
  /** Only events with acts upon figures, of whatever kind. */
  retractions: boolean;
};

/** What a reader has asked the list of events for; all of it is in the URL. */
export type EventSearch = EventFilters & { sort: EventSort; after: EventCursor | null };

export const ANY_EVENT: EventFilters = {
  text: null,
  country: null,
  year: null,
  metric: null,
  retractions: false,
};

/** The filters that narrow the list. */
export function chosenFilters(search: EventSearch): (keyof EventFilters)[] {
  const all = Object.keys(ANY_EVENT) as (keyof EventFilters)[];
  return all.filter((filter) => search[filter] !== ANY_EVENT[filter]);
}

/** The names of a search's parameters in the URL. */
export type SearchParameter = "q" | "country" | "year" | "metric" | "retractions" | "sort" | "after";

/** What stood in the URL and could not be used; with `unknown`, `value` is the name of a parameter that is not ours. */
export type IgnoredSearch = { parameter: SearchParameter | "unknown"; value: string };
