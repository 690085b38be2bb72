import { isOfAuthorities } from "@/lib/chart/chart-figure";
import type { TimedFigure } from "@/lib/domain/timeline";
import { type RowsInput, rowsInputAt } from "@/lib/export/rows";
import { type AskedEvent, loadEventAsAsked } from "@/lib/loaders/load-event-at";
import { type DownloadQuery, type Narrowing, readDownloadQuery } from "@/lib/schemas/download-query";
import { givenParameters } from "@/lib/schemas/given-parameters";
import { readRevision } from "@/lib/schemas/view-state";
import { AppError } from "@/lib/server/errors";
import { downloadInstant } from "../../download-instant";
import { leadToPresent } from "../../lead-to-present";

/** An event of which something is to be downloaded. */
export type EventToDownload = { slug: string; loaded: AskedEvent; query: DownloadQuery; input: RowsInput };

function wanted(input: RowsInput, { authorities, ...scope }: Narrowing): TimedFigure[] {
  const isChosen = isOfAuthorities(input.timeline, authorities);
  const parts = Object.entries(scope) as [keyof typeof scope, string | null][];
  return input.timeline.figures.filter((timed) => {
    const standing = input.standings.get(timed.figure.id);
    return standing && isChosen({ standing }) && parts.every(([part, value]) => timed.figure[part] === value);
  });
}

async function loadAsked(slug: string, revision: number | null): Promise<AskedEvent> {
  const loaded = await loadEventAsAsked(slug, revision);
  if (loaded && (revision === null || loaded.asked === revision)) return loaded;
  if (!loaded) await leadToPresent(slug);
  throw new AppError(
    "not-found",
    `There is no event “${slug}”${revision ? ` at revision ${revision}` : ""}.`,
  );
}

/** The figures of an event that an address asks for. Throws an `AppError` that says what cannot be read of it, or `EventMoved`. */
export async function eventToDownload(slug: string, search: URLSearchParams): Promise<EventToDownload> {
  const parameters = givenParameters(search);
  const loaded = await loadAsked(slug, readRevision(parameters));
  const { timeline, revision, asked, at } = loaded;
  const read = readDownloadQuery(timeline.content, parameters, asked);
  if (!read.ok) throw new AppError("bad-request", read.problem);
  const { knownAt } = read.query.state;
  const instant = downloadInstant(timeline, knownAt, at, Date.now());
  const input = rowsInputAt(timeline, { instant, knownAt, revision });
  return {
    slug,
    loaded,
    query: read.query,
    input: { ...input, figures: wanted(input, read.query.narrowing) },
  };
}
