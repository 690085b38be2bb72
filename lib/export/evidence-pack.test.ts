import { createHash } from "node:crypto";
import { describe, expect, it, vi } from "vitest";
import { source, timeline } from "@/lib/domain/testing/build";
import { sha256Digest } from "@/lib/server/sha256-digest";
import { DEMO_EVENTS } from "@/prisma/demo-files";
import type { PackTitle } from "./data-package";
import { type EvidencePackInput, evidencePack } from "./evidence-pack";
import { type RowsInput, rowsInputAt } from "./rows";
import { demoRows } from "./testing/demo-rows";
import { archiveOf, openArchive } from "./testing/open-pack";
import { faultsOf } from "./testing/pack-faults";
import { readCsv } from "./testing/read-csv";

// Every cell of every table is read and checked, on a machine that may do something else too.
vi.setConfig({ testTimeout: 60_000 });

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

const about: PackTitle = {
  ...{ name: "countline-test-r7", title: "Test", description: "All of it." },
  address: "https://figures.example.org/events/test?revision=7",
  ...{ revision: 7, revisionHash: "ab".repeat(32), created: "2026-11-22T03:00:00.000Z" },
};

const charts: EvidencePackInput["charts"] = async ({ timeline: { content } }) => [
  {
    path: `charts/${content.event.slug}/deaths.svg`,
    name: `chart-${content.event.slug}-deaths`,
    title: "Deaths",
    svg: `<svg xmlns="http://www.w3.org/2000/svg"/>`,
  },
];

const filesOf = async (events: readonly RowsInput[]) =>
  openArchive(
    await archiveOf(evidencePack({ about, events: () => events, charts, newDigest: sha256Digest })),
  );

describe.each(DEMO_EVENTS)("the pack of %s", (slug) => {
  it("is a data package without a fault, by its official profile, table schemas, keys and references", async () => {
    const files = await filesOf([await demoRows(slug)]);
    expect(await faultsOf(files)).toEqual([]);
  });
});

it("holds the events of a search together, and tells once what they share", async () => {
  const events = await Promise.all(DEMO_EVENTS.map(demoRows));
  const files = await filesOf(events);
  expect(await faultsOf(files)).toEqual([]);
  const [names = [], ...rows] = readCsv(files.get("data/appearances.csv") ?? "");
  expect(names).toContain("appearance_id");
  const prints = events.flatMap(({ timeline: { content } }) => content.appearances);
  expect(rows).toHaveLength(prints.length);
});

it("has a fault where a table names something that is not there", async () => {
  const files = await filesOf([await demoRows("beirut-explosion-2020")]);
  const agents = files.get("data/agents.csv") ?? "";
  files.set("data/agents.csv", agents.replace(/\r\n[^\r]*\r\n$/u, "\r\n"));
  expect((await faultsOf(files)).join()).toMatch(/foreign key/iu);
});

it("proves what it holds: every file's hash, and the hash of these", async () => {
  const files = await filesOf([await demoRows("derna-flood-2023")]);
  const sums = files.get("SHA256SUMS") ?? "";
  const lines = sums
    .trimEnd()
    .split("\n")
    .map((line) => line.split("  "));
  for (const [hash, path = ""] of lines) expect(sha256(files.get(path) ?? ""), path).toBe(hash);
  const described = ["SHA256SUMS", "datapackage.json", "README.md"];
  expect([...lines.map(([, path]) => path), ...described].toSorted()).toEqual([...files.keys()].toSorted());
  const descriptor = JSON.parse(files.get("datapackage.json") ?? "");
  expect(descriptor.countline).toEqual({
    revision: 7,
    revisionHash: about.revisionHash,
    sumsHash: `sha256:${sha256(sums)}`,
  });
  for (const { path, hash, bytes } of descriptor.resources) {
    expect(hash).toBe(`sha256:${sha256(files.get(path) ?? "")}`);
    expect(bytes).toBe(Buffer.byteLength(files.get(path) ?? ""));
  }
  const readme = files.get("README.md") ?? "";
  for (const told of [
    about.address,
    `SHA-256 of SHA256SUMS: ${sha256(sums)}`,
    "revision",
    "Licence",
    "METHOD.md",
  ])
    expect(readme).toContain(told);
});

it("is the same to the byte when nothing has changed", async () => {
  const make = async () =>
    archiveOf(evidencePack({ about, events: () => [input], charts, newDigest: sha256Digest }));
  const input = await demoRows("maui-fires-2023");
  expect(sha256(Buffer.from(await make()).toString("latin1"))).toBe(
    sha256(Buffer.from(await make()).toString("latin1")),
  );
});

it("logs each act with its targets, reason and replacement", async () => {
  const files = await filesOf([await demoRows("kazakhstan-january-2022")]);
  const log = files.get("retraction-log.txt") ?? "";
  expect(log).toMatch(/^2022-01-10 {2}retraction {2}by Ministry of Information/mu);
  expect(log).toMatch(/upon: 164 \(deaths, everyone, whole event\) \[deaths-164\]/u);
  expect(log).toMatch(/replaced by: 16 \(deaths, security-forces/u);
  expect(log).toMatch(/reason: .*technical error/u);
});

it("tells of the whole only what the figures chosen lead to", async () => {
  const input = await demoRows("kazakhstan-january-2022");
  const figures = input.timeline.figures.filter(({ figure }) => figure.metric === "injured");
  const files = await filesOf([{ ...input, figures }]);
  expect(await faultsOf(files)).toEqual([]);
  const count = (table: string) => readCsv(files.get(`data/${table}.csv`) ?? "").length - 1;
  expect(count("figures")).toBe(figures.length);
  expect(count("acts")).toBe(0);
  expect(count("sources")).toBeLessThan(input.timeline.content.sources.length);
});

it("keeps one line of the log for one thing, whatever was typed", async () => {
  const of = timeline({
    sources: [source("paper", { publishedAt: "2022-01-09", title: "A\n\nreinstatement  by nobody" })],
    figures: [{ id: "16", in: ["paper"] }],
    acts: [{ id: "a", kind: "dispute", figures: ["16"], reason: "first\r\nsecond", in: ["paper"] }],
  });
  const input = rowsInputAt(of, { instant: Infinity, knownAt: null, revision: 7 });
  const log = (await filesOf([input])).get("retraction-log.txt") ?? "";
  expect(log).toMatch(/reason: first second$/mu);
  expect(log).not.toMatch(/^reinstatement/mu);
});
