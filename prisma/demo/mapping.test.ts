import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { QUALIFIERS } from "@/lib/domain/vocabulary";
import { DEMO_EVENTS, readAgents, readEvent, readMetrics, readPlaces, readPopulations } from "../demo-files";

const note = z.string().min(1).nullable();
const key = z.string().nullable();
const spelling = z.strictObject({ found: z.string(), to: key, reason: note });
const mappingSchema = z.strictObject({
  spellings: z.record(
    z.enum(["metric", "population", "place", "qualifier", "authority", "publisher"]),
    z.array(spelling),
  ),
  sources: z.array(z.strictObject({ event: z.string(), row: z.string(), source: key, reason: note })),
  figures: z.array(
    z.strictObject({
      event: z.string(),
      row: z.string(),
      source: z.string(),
      outcome: z.enum(["figure", "further-appearance", "left-out"]),
      figure: key,
      reason: note,
    }),
  ),
  figuresWithoutRow: z.array(z.strictObject({ event: z.string(), figure: z.string(), reason: z.string() })),
  retractions: z.array(
    z.strictObject({
      event: z.string(),
      row: z.string(),
      outcome: z.enum(["act", "part-of-act", "computed", "figure", "further-appearance"]),
      act: key,
      figure: key,
      reason: note,
    }),
  ),
});

const text = await readFile(join(process.cwd(), "prisma", "demo", "mapping.json"), "utf8");
const mapping = mappingSchema.parse(JSON.parse(text));
const events = new Map(
  await Promise.all(DEMO_EVENTS.map(async (slug) => [slug as string, await readEvent(slug)] as const)),
);

/** How many rows were collected for each event. */
const COLLECTED: Record<(typeof DEMO_EVENTS)[number], { figures: number; acts: number; sources: number }> = {
  "norway-attacks-2011": { figures: 14, acts: 7, sources: 11 },
  "grenfell-tower-2017": { figures: 12, acts: 7, sources: 13 },
  "kazakhstan-january-2022": { figures: 96, acts: 18, sources: 67 },
  "derna-flood-2023": { figures: 14, acts: 5, sources: 8 },
  "maui-fires-2023": { figures: 13, acts: 5, sources: 9 },
  "hurricane-maria-2017": { figures: 10, acts: 6, sources: 10 },
  "september-11-2001": { figures: 14, acts: 5, sources: 7 },
  "beirut-explosion-2020": { figures: 21, acts: 5, sources: 14 },
};

const countOf = (rows: readonly { event: string }[], slug: string) =>
  rows.filter(({ event }) => event === slug).length;
const has = (list: readonly { key: string }[] | undefined, wanted: string | null) =>
  list?.some((item) => item.key === wanted) ?? false;

describe("the mapping table", () => {
  it.each(DEMO_EVENTS)("accounts for every collected row of %s", (slug) => {
    expect({
      figures: countOf(mapping.figures, slug),
      acts: countOf(mapping.retractions, slug),
      sources: countOf(mapping.sources, slug),
    }).toEqual(COLLECTED[slug]);
  });

  it("has each row once", () => {
    for (const rows of [mapping.figures, mapping.retractions, mapping.sources]) {
      const names = rows.map(({ event, row }) => `${event} ${row}`);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it("gives a reason wherever a row did not simply become a figure, an act or a source", () => {
    const reasonless = [
      ...mapping.sources.filter(({ source, reason }) => source === null && !reason),
      ...mapping.figures.filter(({ outcome, reason }) => outcome === "left-out" && !reason),
      ...mapping.retractions.filter(({ outcome, reason }) => outcome !== "act" && !reason),
    ];
    expect(reasonless).toEqual([]);
  });

  it("leads each row to a figure that is printed in the row's source", () => {
    for (const { event, source, figure, outcome } of mapping.figures) {
      if (outcome === "left-out") continue;
      const found = events.get(event)?.figures.find((candidate) => candidate.key === figure);
      expect(found?.appearances.map((print) => print.source)).toContain(source);
    }
  });

  it("leads each collected retraction to what it became", () => {
    for (const { event, outcome, act, figure } of mapping.retractions) {
      if (["act", "part-of-act"].includes(outcome))
        expect(has(events.get(event)?.retractions, act)).toBe(true);
      if (["figure", "further-appearance"].includes(outcome))
        expect(has(events.get(event)?.figures, figure)).toBe(true);
    }
  });

  it("knows where every source, figure and act came from", () => {
    for (const [slug, { sources, figures, retractions }] of events) {
      const inEvent = <Row extends { event: string }>(rows: Row[]) =>
        rows.filter(({ event }) => event === slug);
      const named = new Set([
        ...inEvent(mapping.sources).map(({ source }) => source),
        ...inEvent(mapping.figures).map(({ figure }) => figure),
        ...inEvent(mapping.figuresWithoutRow).map(({ figure }) => figure),
        ...inEvent(mapping.retractions).map(({ act }) => act),
      ]);
      expect([...sources, ...figures, ...retractions].filter((item) => !named.has(item.key))).toEqual([]);
    }
  });

  it("turns every spelling into a key that there is, or says why not", async () => {
    const agents = (await readAgents()).map((agent) => agent.key);
    const known: Record<string, string[]> = {
      metric: (await readMetrics()).map(({ slug }) => slug),
      population: (await readPopulations()).map(({ slug }) => slug),
      place: (await readPlaces()).map(({ slug }) => slug),
      authority: agents,
      publisher: agents,
      qualifier: [...QUALIFIERS],
    };
    for (const [list, spellings] of Object.entries(mapping.spellings)) {
      expect(new Set(spellings.map(({ found }) => found)).size).toBe(spellings.length);
      const wrong = spellings.filter(({ to, reason }) =>
        to === null ? !reason : !(known[list]?.includes(to) ?? false),
      );
      expect(wrong).toEqual([]);
    }
  });
});
