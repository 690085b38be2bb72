import type { PackTitle } from "./data-package";
import { type Digest, describedFiles, type Planned } from "./evidence-pack";
import { hxlPieces } from "./hxl";
import { ndjsonPieces } from "./json";
import { type Logged, logPieces } from "./retraction-log";
import { guardOf, readSharedView, type SharedView } from "./shared-view";
import { readStoredRows } from "./stored-rows";
import { zipPieces } from "./zip";
import { instantWriter } from "./zoned-instant";

// What is made here of what was stored is part of what was shared: it must stay the same to the byte. A test
// holds these bytes. Where a name, a hashtag or a word here has to change, views of the forms that there were
// (`FORM` in shared-view.ts) keep the old one.

/** What was stored of a shared view, as text. */
export type StoredView = { svg: string; csv: string; json: string };

/** The rows of a shared view with HXL hashtags. */
export function sharedHxl({ csv, json }: StoredView): AsyncGenerator<string> {
  const view = readSharedView(json);
  const guard = guardOf(view);
  const { columns, rows } = readStoredRows(csv, guard);
  return hxlPieces(rows, [view.view.metric], columns, guard);
}

/** The rows of a shared view as NDJSON. */
export const sharedNdjson = ({ csv, json }: StoredView): AsyncGenerator<string> =>
  ndjsonPieces(readStoredRows(csv, guardOf(readSharedView(json))).rows);

function toLogged({ event, retractions, figures, sources }: SharedView): Logged {
  const write = instantWriter(event.zone);
  const acts = retractions.map(({ known, sources: reports, ...act }) => ({
    ...act,
    knownBy: known.latest === null ? null : write(Date.parse(known.latest)),
    sourceIds: reports.map(({ source }) => source),
  }));
  return { title: event.title, acts, figures, sources };
}

/**
 * The permanent address that a stored picture names, unless it had no room for it on one line. Read from there and not
 * asked of the site: one that moves must not change these bytes.
 */
function addressIn(svg: string, id: string): string | null {
  const found = svg.match(new RegExp(`https?://[^\\s<>"]+/c/${id}(?![0-9a-z])`, "gu"));
  return found?.at(-1) ?? null;
}

/** Counted in the file, since a picture may draw fewer. */
function describe(id: string, csv: string, view: SharedView): string {
  const { knownBy } = view;
  const { size } = new Set(readStoredRows(csv, guardOf(view)).rows.map((row) => row.figure_id));
  const figures = size === 1 ? "1 figure" : `${size} figures`;
  const then = knownBy === null ? "" : `, as known by ${knownBy}`;
  return `A view as it was shared under the permanent link ${id}: ${figures}, each with who said it, where it was printed and what was done to it${then}.`;
}

function titleOf(id: string, { svg, csv }: StoredView, view: SharedView): PackTitle {
  const { picture, revision } = view;
  return {
    name: `countline-${id}`,
    // It ends with the event's.
    title: picture.title,
    description: describe(id, csv, view),
    address: addressIn(svg, id),
    revision: revision.number,
    revisionHash: null,
    created: revision.at ?? "",
  };
}

const VIEW_TITLE = "The view with all that it shows; the SHA-256 that a citation names is of this file";

function plannedFiles({ svg, csv, json }: StoredView, view: SharedView): Planned[] {
  const table = {
    name: "figures",
    title: "Every print of every figure of the view, with its whole provenance",
    columns: readStoredRows(csv, guardOf(view)).columns,
    key: null,
    references: [],
    required: ["event_slug", "figure_id", "metric", "state"],
  };
  const log = { name: "retraction-log", title: "Retraction log, to be read", mediatype: "text/plain" };
  const whole = { name: "view", title: VIEW_TITLE, mediatype: "application/json" };
  const chart = { name: "chart", title: view.picture.title, mediatype: "image/svg+xml" };
  return [
    { path: "data/figures.csv", content: { table }, pieces: [csv] },
    { path: "retraction-log.txt", content: log, pieces: logPieces(toLogged(view)) },
    { path: "view.json", content: whole, pieces: [json] },
    { path: "chart.svg", content: chart, pieces: [svg] },
  ];
}

/**
 * The evidence pack of a shared view: the files that were stored, just as they are, and what describes them.
 * Its files have the day of sharing; they are not compressed, so that no later compressor changes a byte.
 */
export function sharedPack(
  { id, sharedAt }: { id: string; sharedAt: Date },
  stored: StoredView,
  newDigest: () => Digest,
): AsyncGenerator<Uint8Array> {
  const view = readSharedView(stored.json);
  const planned = plannedFiles(stored, view);
  const files = describedFiles(planned, titleOf(id, stored, view), newDigest, guardOf(view));
  return zipPieces(files, { day: sharedAt, isCompressed: false });
}
