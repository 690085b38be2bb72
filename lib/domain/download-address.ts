import { type ViewState, WHOLE_EVENT } from "./view-state";

/** The ends of the names of the files that rows can be downloaded as, and of the evidence pack. */
export const DOWNLOADS = [
  { format: "csv", file: "figures.csv" },
  { format: "hxl", file: "figures.hxl.csv" },
  { format: "json", file: "figures.json" },
  { format: "ndjson", file: "figures.ndjson" },
  { format: "pack", file: "evidence.zip" },
] as const;

/** Addresses with commas and colons as they are can be read. */
const written = (query: URLSearchParams) => query.toString().replaceAll("%2C", ",").replaceAll("%3A", ":");

function queryOf({ knownAt, revision }: ViewState, narrowing: [string, string][]): string {
  const query = new URLSearchParams(narrowing);
  if (knownAt !== null) query.set("knownAt", knownAt);
  if (revision !== null) query.set("revision", String(revision));
  return query.size > 0 ? `?${written(query)}` : "";
}

/** The query, with its question mark, by which all of an event is downloaded as a view knows it. */
export const wholeEventQuery = (state: ViewState): string => queryOf(state, []);

/** The query by which the figures of a view are downloaded: what it is about is named, though it be what is usual. */
export function viewQuery(state: ViewState): string {
  const { metric, population, place, authorities } = state;
  return queryOf(state, [
    ...Object.entries({ metric, population, place: place ?? WHOLE_EVENT }),
    ...(authorities.length > 0 ? [["authorities", authorities.join(",")] as [string, string]] : []),
  ]);
}
