import { createHash } from "node:crypto";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, it } from "vitest";
import { largeEvent } from "@/lib/chart/testing/large-event";
import { at, timeline } from "@/lib/domain/testing/build";
import { COLUMNS } from "@/lib/export/columns";
import { csvPieces } from "@/lib/export/csv";
import { evidencePack } from "@/lib/export/evidence-pack";
import { jsonPieces } from "@/lib/export/json";
import { eachRow, type Row, type RowsInput, rowsInputAt } from "@/lib/export/rows";
import { zipPieces } from "@/lib/export/zip";
import { sha256Digest } from "@/lib/server/sha256-digest";

// A download of any size is sent while it is made: what was sent is no longer held.

setFlagsFromString("--expose-gc");
const collectGarbage: () => void = runInNewContext("gc");

const MEGABYTE = 1024 * 1024;

/** How much is held now that nothing else needs, in bytes. */
function held(): number {
  collectGarbage();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** Rows of one event after the other, until there are so many, noting ten times on the way what is held. */
async function* rowsOfMany(count: number, notes: number[]): AsyncGenerator<Row> {
  const input = rowsInputAt(timeline(largeEvent()), {
    instant: at("2024-06-01"),
    knownAt: null,
    revision: 1,
  });
  for (let made = 0; made < count; ) {
    for (const row of eachRow(input)) {
      if (made % (count / 10) === 0) notes.push(held());
      yield row;
      made++;
      if (made === count) return;
    }
  }
}

/** An event whose figures and prints nobody else has: those of another one under names of their own. */
function renamed(input: RowsInput, number: number): RowsInput {
  const { timeline: of, standings } = input;
  const named = (id: string) => `${id} of the event ${number}`;
  const figures = of.figures.map((timed) => ({
    ...timed,
    figure: { ...timed.figure, id: named(timed.figure.id) },
    appearances: timed.appearances.map((print) => ({
      ...print,
      appearance: { ...print.appearance, id: named(print.appearance.id) },
    })),
  }));
  const own = new Map([...standings].map(([id, standing]) => [named(id), standing]));
  return { ...input, timeline: { ...of, figures }, standings: own };
}

/** Events one after the other, asked for anew for each table of a pack, noting on the way what is held. */
function packedEvents(count: number, notes: number[]): () => Generator<RowsInput> {
  const input = rowsInputAt(timeline(largeEvent()), {
    instant: at("2024-06-01"),
    knownAt: null,
    revision: 1,
  });
  return function* () {
    for (let number = 0; number < count; number++) {
      if (number % (count / 2) === 0) notes.push(held());
      yield renamed(input, number);
    }
    notes.push(held());
  };
}

/** The bytes that were written, of which none is kept. */
async function send(pieces: AsyncIterable<string | Uint8Array>): Promise<number> {
  const sink = createHash("sha256");
  let bytes = 0;
  for await (const piece of pieces) {
    sink.update(piece);
    bytes += piece.length;
  }
  return bytes;
}

/** By how many bytes more is held at any later moment than when the first of the rows had been written. */
const growth = ([, first = 0, ...later]: number[]) => Math.max(...later) - first;

it("sends 200,000 rows as CSV and holds no more at the end than at the beginning", async () => {
  const notes: number[] = [];
  const bytes = await send(csvPieces(rowsOfMany(200_000, notes), COLUMNS));
  expect(bytes).toBeGreaterThan(100 * MEGABYTE);
  expect(notes).toHaveLength(10);
  expect(growth(notes)).toBeLessThan(8 * MEGABYTE);
}, 240_000);

it("packs rows into an archive and holds no more at the end than at the beginning", async () => {
  const notes: number[] = [];
  await send(zipPieces([{ path: "rows.json", pieces: jsonPieces(rowsOfMany(30_000, notes), {}) }]));
  expect(notes).toHaveLength(10);
  expect(growth(notes)).toBeLessThan(8 * MEGABYTE);
}, 240_000);

it("packs 100 events of 2,000 figures as evidence and holds no more at the end than at the beginning", async () => {
  const notes: number[] = [];
  const events = packedEvents(100, notes);
  const about = {
    ...{ name: "large", title: "Large", description: "All of it.", address: "https://figures.example" },
    ...{ revision: 1, revisionHash: "ab".repeat(32), created: "2026-11-22T03:00:00.000Z" },
  };
  const pack = evidencePack({ about, events, charts: async () => [], newDigest: sha256Digest });
  const bytes = await send(zipPieces(pack, { day: new Date("2026-11-22"), isCompressed: false }));
  expect(bytes).toBeGreaterThan(100 * MEGABYTE);
  expect(notes.length).toBeGreaterThan(20);
  expect(growth(notes)).toBeLessThan(8 * MEGABYTE);
}, 240_000);
