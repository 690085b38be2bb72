import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { answerView } from "@/components/permalink/answer-view";
import { selectFigures } from "@/lib/chart/chart-figure";
import type { EventView } from "@/lib/chart/event-view";
import { viewAt } from "@/lib/chart/testing/view";
import { visibleContent } from "@/lib/domain/publication";
import { toTimeline } from "@/lib/domain/timeline";
import { latestInstant } from "@/lib/domain/view-instant";
import { eventAnswer } from "@/lib/schemas/api-answers";
import { drawToString } from "@/lib/server/draw-to-string";
import { sha256Digest } from "@/lib/server/sha256-digest";
import { timelineOf } from "@/prisma/demo/demo-timeline";
import { DEMO_EVENTS } from "@/prisma/demo-files";
import { toApiEvent } from "./api-event";
import { hxlPieces } from "./hxl";
import { ndjsonPieces } from "./json";
import { retractionLog } from "./retraction-log";
import { eachRow } from "./rows";
import { type StoredView, sharedHxl, sharedNdjson, sharedPack } from "./shared-files";
import { joined } from "./testing/demo-rows";
import { openArchive } from "./testing/open-pack";
import { faultsOf } from "./testing/pack-faults";
import { readCsv } from "./testing/read-csv";

const LINK = { id: "0123456789abcdef", sharedAt: new Date("2026-11-22T23:59:59.999Z") };
const ADDRESS = `https://figures.example/nl/c/${LINK.id}`;
const RECORDS = { revision: 7, at: Date.UTC(2026, 10, 22) };

const sha256 = (bytes: Uint8Array | string) => createHash("sha256").update(bytes).digest("hex");

async function packOf(stored: StoredView, sharedAt = LINK.sharedAt): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of sharedPack({ ...LINK, sharedAt }, stored, sha256Digest)) pieces.push(piece);
  return Buffer.concat(pieces);
}

/** What would be stored of a view. */
async function storedOf(view: EventView): Promise<StoredView> {
  const { picture, csv, json } = answerView(view, RECORDS, ADDRESS);
  return { svg: await drawToString(picture), csv, json };
}

function rowsOf({ timeline, standings, instant, state }: EventView) {
  const figures = selectFigures(timeline, standings, state).map(({ timed }) => timed);
  return eachRow({ timeline, standings, instant, knownAt: state.knownAt, revision: 7, figures });
}

describe.each(DEMO_EVENTS)("of a shared view of %s", (slug) => {
  it("rows with hashtags and rows as NDJSON are those that a download gives of the same records", async () => {
    const { timeline } = await timelineOf(slug);
    const view = viewAt(timeline, latestInstant(timeline, 0));
    const stored = await storedOf(view);
    expect(await joined(sharedNdjson(stored))).toBe(await joined(ndjsonPieces(rowsOf(view))));
    expect(await joined(sharedHxl(stored))).toBe(await joined(hxlPieces(rowsOf(view), ["deaths"])));
  });

  it("the pack is a data package without a fault around the very files that were stored", async () => {
    const { timeline } = await timelineOf(slug);
    const stored = await storedOf(viewAt(timeline, latestInstant(timeline, 0)));
    const files = await openArchive(await packOf(stored));
    expect(await faultsOf(files)).toEqual([]);
    expect(files.get("data/figures.csv")).toBe(stored.csv);
    expect(files.get("view.json")).toBe(stored.json);
    expect(files.get("chart.svg")).toBe(stored.svg);
    const sums = (files.get("SHA256SUMS") ?? "").trimEnd().split("\n");
    for (const [hash, path = ""] of sums.map((line) => line.split("  ")))
      expect(sha256(files.get(path) ?? ""), path).toBe(hash);
    expect(readCsv(files.get("data/figures.csv") ?? "").length).toBeGreaterThan(1);
  });
});

it("the pack says where it is from, what is in it and over what each hash is", async () => {
  const { timeline } = await timelineOf("kazakhstan-january-2022");
  const { title } = timeline.content.event;
  const stored = await storedOf(viewAt(timeline, latestInstant(timeline, 0)));
  const files = await openArchive(await packOf(stored));
  const readme = files.get("README.md") ?? "";
  const descriptor = JSON.parse(files.get("datapackage.json") ?? "");
  expect(readme).toContain(`- From: ${ADDRESS}\n`);
  expect(descriptor.homepage).toBe(ADDRESS);
  expect(readme).toContain(`- SHA-256 of SHA256SUMS: ${sha256(files.get("SHA256SUMS") ?? "")}\n`);
  expect(readme).toMatch(/^- view\.json: .*the SHA-256 that a citation names is of this file$/mu);
  expect(readme).not.toMatch(/content hash|in the picture/iu);
  expect(descriptor.title).toBe(`Deaths, everyone: ${title}`);
  const [names = [], ...rows] = readCsv(files.get("data/figures.csv") ?? "");
  const figures = new Set(rows.map((row) => row[names.indexOf("figure_id")]));
  expect(descriptor.description).toContain(`: ${figures.size} figures,`);
  expect(readme).toContain(descriptor.description);
});

it("the pack logs each act with its targets, reason and replacement", async () => {
  const { timeline } = await timelineOf("kazakhstan-january-2022");
  const stored = await storedOf(viewAt(timeline, latestInstant(timeline, 0)));
  const log = (await openArchive(await packOf(stored))).get("retraction-log.txt") ?? "";
  expect(log).toMatch(/^2022-01-10 {2}retraction {2}by Ministry of Information/mu);
  expect(log).toMatch(/upon: 164 \(deaths, everyone, whole event\) \[/u);
  expect(log).toMatch(/known by: 2022-01-1\dT\d\d:00:00\+06:00/u);
  expect(log).toMatch(/reason: .*technical error/u);
});

it("where what replaced a figure is not published, files of every kind and the API say that there is one", async () => {
  const { content } = (await timelineOf("grenfell-tower-2017")).timeline;
  const withdrawn = content.figures.map((figure) =>
    figure.id === "identified-71" ? { ...figure, state: "withdrawn-by-us" as const } : figure,
  );
  const visible = visibleContent({ ...content, figures: withdrawn });
  if (!visible) throw new Error("The event is not published.");
  const timeline = toTimeline(visible);
  const view = viewAt(timeline, latestInstant(timeline, 0));
  const stored = await storedOf(view);
  const files = await openArchive(await packOf(stored));
  const sentence = "replaced by: a figure that is not published";
  const { standings, instant } = view;
  expect([...retractionLog({ timeline, standings, instant, knownAt: null, revision: 7 })].join("")).toContain(
    sentence,
  );
  expect(files.get("retraction-log.txt")).toContain(sentence);
  const [names = [], ...rows] = readCsv(files.get("data/figures.csv") ?? "");
  expect(rows.map((row) => row[names.indexOf("act_replacements_hidden")])).toContain("true");
  const answer = eventAnswer.parse(toApiEvent(timeline, instant, 7));
  const redefinitions = { kind: "redefinition", replacementId: null, replacementHidden: true };
  expect(answer.retractions).toContainEqual(expect.objectContaining(redefinitions));
  expect(JSON.parse(stored.json).retractions).toContainEqual(expect.objectContaining(redefinitions));
});

it("the pack has the day of sharing, and no other byte depends on it", async () => {
  const { timeline } = await timelineOf("beirut-explosion-2020");
  const stored = await storedOf(viewAt(timeline, latestInstant(timeline, 0)));
  const [one, same, other] = [
    await packOf(stored),
    await packOf(stored, new Date("2026-11-22T00:00:00Z")),
    await packOf(stored, new Date("2026-11-23T00:00:00Z")),
  ];
  expect(sha256(same)).toBe(sha256(one));
  expect(sha256(other)).not.toBe(sha256(one));
  expect(await openArchive(other)).toEqual(await openArchive(one));
});

it("reads what was shared while only the beginnings of cells were guarded as it was meant, and writes it so again", async () => {
  const { timeline } = await timelineOf("kazakhstan-january-2022");
  const { title } = timeline.content.event;
  const now = await storedOf(viewAt(timeline, latestInstant(timeline, 0)));
  const stored = { ...now, csv: now.csv.replaceAll(title, "x;'=A1") };
  const then = { ...stored, json: stored.json.replace('"form":3', '"form":2') };
  expect(await joined(sharedNdjson(stored))).toContain('"event_title":"x;=A1"');
  expect(await joined(sharedNdjson(then))).toContain('"event_title":"x;\'=A1"');
  for (const either of [stored, then]) expect(await joined(sharedHxl(either))).toContain(",x;'=A1,");
  const readme = async (of: StoredView) => (await openArchive(await packOf(of))).get("README.md");
  expect(await readme(stored)).toContain("semicolon");
  expect(await readme(then)).not.toContain("semicolon");
});

// Whoever changes a column, a hashtag, a word of the pack or the archiver finds out here that files which
// were shared would change. Then keep what they were made with for the forms that were stored before.
it.each([
  {
    form: "form-2",
    hxl: "73bbe6976e1c8cbf39f8ab2e2b53cb1b93eba78c97df64e92cab3026864d7a7a",
    ndjson: "441acb3a70ce164157b41903d9457c0812d1ddd7850c39278e2feec51d3bdc68",
    zip: "ca7740386c6c3ee5659f2b024470bdf4fa96d17c3465929fd8dd59bd2bd58e9b",
  },
  {
    form: "form-3",
    hxl: "5152d204844eb76e9a95ea9b96d02307afa10d258909c8fc81d8bc905c7d2a7e",
    ndjson: "02854515fbdd728827c039898ffc224d57a9d188890c0bff49a01965e95e8f12",
    zip: "6178100f14cc34fef8366cfae2a3ee27fe8bc1e2a035912c8516a2126a9b1612",
  },
])("files of what was shared once are the same to the byte in every later version: $form", async (known) => {
  const { form, ...hashes } = known;
  const folder = join(import.meta.dirname, "testing/stored-view", form);
  const read = (name: string) => readFileSync(join(folder, name), "utf8");
  const stored = { svg: read("chart.svg"), csv: read("figures.csv"), json: read("view.json") };
  expect({
    hxl: sha256(await joined(sharedHxl(stored))),
    ndjson: sha256(await joined(sharedNdjson(stored))),
    zip: sha256(await packOf(stored)),
  }).toEqual(hashes);
});
