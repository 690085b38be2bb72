import { csvPieces } from "./csv";
import { type PackFile, type PackTitle, toDataPackage } from "./data-package";
import { GUARD } from "./formula-guard";
import { packContent } from "./pack-content";
import { packReadme } from "./pack-readme";
import type { PackRow } from "./pack-rows";
import { PACK_TABLES, type PackTable } from "./pack-tables";
import { retractionLog } from "./retraction-log";
import type { RowsInput } from "./row-reader";
import type { ArchiveEntry } from "./zip";

/** Counts bytes and works out their SHA-256 on the way. */
export type Digest = { update: (bytes: Uint8Array) => void; hex: () => string };

/** A picture that goes with the data. */
export type PackChart = { path: string; name: string; title: string; svg: string };

export type EvidencePackInput = {
  about: PackTitle;
  /** The events, asked for anew for each table: none of them is held. */
  events: () => AsyncIterable<RowsInput> | Iterable<RowsInput>;
  charts: (event: RowsInput) => Promise<PackChart[]>;
  newDigest: () => Digest;
};

type Events = EvidencePackInput["events"];

const encoder = new TextEncoder();

/** What several events share, such as an agent, is told once: only of that is it held what was told. */
async function* tableRows({ key, isShared, rows }: PackTable, events: Events): AsyncGenerator<PackRow> {
  const told = new Set<unknown>();
  for await (const event of events()) {
    for (const row of rows(packContent(event))) {
      if (isShared && told.has(row[key])) continue;
      if (isShared) told.add(row[key]);
      yield row;
    }
  }
}

async function* eventLogs(events: Events): AsyncGenerator<string> {
  for await (const event of events()) yield* retractionLog(event);
}

/** A file that is to go into a pack, and what it is. */
export type Planned = Pick<PackFile, "path" | "content"> & Pick<ArchiveEntry, "pieces">;

async function* plannedFiles({ events, charts }: EvidencePackInput): AsyncGenerator<Planned> {
  for (const table of PACK_TABLES) {
    const pieces = csvPieces(tableRows(table, events), table.columns);
    yield { path: `data/${table.name}.csv`, content: { table }, pieces };
  }
  const log = { name: "retraction-log", title: "Retraction log, to be read", mediatype: "text/plain" };
  yield { path: "retraction-log.txt", content: log, pieces: eventLogs(events) };
  for await (const event of events()) {
    for (const { path, name, title, svg } of await charts(event))
      yield { path, content: { name, title, mediatype: "image/svg+xml" }, pieces: [svg] };
  }
}

/** The same pieces, counted; what was counted is noted when they have all been taken. */
async function* counted(
  pieces: ArchiveEntry["pieces"],
  digest: Digest,
  note: (bytes: number, sha256: string) => void,
): AsyncGenerator<string> {
  let bytes = 0;
  for await (const piece of pieces) {
    const encoded = encoder.encode(piece);
    bytes += encoded.length;
    digest.update(encoded);
    yield piece;
  }
  note(bytes, digest.hex());
}

function hashOf(text: string, digest: Digest): string {
  digest.update(encoder.encode(text));
  return digest.hex();
}

/**
 * These files one by one, to be written in this order, and then what describes them, since that tells their
 * sizes and hashes. Take all of one before the next.
 */
export async function* describedFiles(
  planned: AsyncIterable<Planned> | Iterable<Planned>,
  about: PackTitle,
  newDigest: () => Digest,
  guard = GUARD,
): AsyncGenerator<ArchiveEntry> {
  const files: PackFile[] = [];
  for await (const { path, content, pieces } of planned) {
    const note = (bytes: number, sha256: string) => files.push({ path, content, bytes, sha256 });
    yield { path, pieces: counted(pieces, newDigest(), note) };
  }
  const sums = files.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join("");
  const sumsHash = hashOf(sums, newDigest());
  const descriptor = toDataPackage(about, files, sumsHash);
  yield { path: "SHA256SUMS", pieces: [sums] };
  yield { path: "datapackage.json", pieces: [`${JSON.stringify(descriptor, null, 2)}\n`] };
  yield { path: "README.md", pieces: [packReadme(about, files, sumsHash, guard)] };
}

/** The files of an evidence pack: the tables, the retraction log, the charts, and what describes them. */
export function evidencePack(input: EvidencePackInput): AsyncGenerator<ArchiveEntry> {
  return describedFiles(plannedFiles(input), input.about, input.newDigest);
}
