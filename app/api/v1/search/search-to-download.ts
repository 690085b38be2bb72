import { type RowsInput, rowsInputAt } from "@/lib/export/rows";
import { loadRevision } from "@/lib/loaders/load-revision";
import { eachEventAt, loadSearchResult, type SearchResult } from "@/lib/loaders/load-search-result";
import { givenParameters } from "@/lib/schemas/given-parameters";
import { readEventSearch } from "@/lib/schemas/search-parameters";
import { wholeNumberProblem, yearSchema } from "@/lib/schemas/whole-number";
import { AppError } from "@/lib/server/errors";
import { downloadInstant } from "../download-instant";

type Asked = ReturnType<typeof readEventSearch>;

/** A search of which all that it finds is to be downloaded. */
export type SearchToDownload = {
  found: SearchResult<Asked>;
  /** When the revision that it was read at was made, in ms, and the hash that seals it. */
  made: { at: number; hash: string };
  /** All that decides what is told, but the form of it. */
  madeFrom: readonly unknown[];
  /** The events, one after the other, each time anew. */
  events: () => AsyncGenerator<RowsInput>;
};

function refuse({ ignored }: Asked): void {
  if (ignored.length === 0) return;
  const problems = ignored.map(({ parameter, value }) =>
    parameter === "unknown"
      ? `“${value}” is nothing that events can be searched by.`
      : `${parameter} “${value}” cannot be used.`,
  );
  throw new AppError("bad-request", problems.join(" "));
}

/** All events that an address asks for. Throws an `AppError` that says what cannot be read of it. */
export async function searchToDownload(search: URLSearchParams): Promise<SearchToDownload> {
  const parameters = givenParameters(search);
  const twice = Object.keys(parameters).find((name) => (parameters[name]?.length ?? 0) > 1);
  if (twice !== undefined)
    throw new AppError("bad-request", `${twice} is given more than once: give it once.`);
  const unreadable = wholeNumberProblem("year", yearSchema, parameters.year);
  if (unreadable !== null) throw new AppError("bad-request", unreadable);
  const found = await loadSearchResult(({ metrics }) =>
    readEventSearch(
      parameters,
      metrics.map(({ slug }) => slug),
    ),
  );
  refuse(found.asked);
  const { ids, revision } = found;
  const { at, hash } = await loadRevision(revision);
  // Where a source is dated ahead of our records, a later day tells more: each day the same, as its tag says.
  const today = new Date().toISOString().slice(0, 10);
  const present = Math.max(at, Date.parse(today));
  async function* events() {
    for await (const timeline of eachEventAt(ids, revision))
      yield rowsInputAt(timeline, {
        instant: downloadInstant(timeline, null, at, present),
        knownAt: null,
        revision,
      });
  }
  return { found, made: { at, hash }, madeFrom: [revision, ids, today], events };
}
