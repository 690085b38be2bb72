import { describe, expect, it } from "vitest";
import { KAZAKHSTAN } from "@/lib/chart/testing/kazakhstan";
import { agent, asserts, at, exactly, source, timeline, type WorldSpec } from "@/lib/domain/testing/build";
import { DEMO_EVENTS } from "@/prisma/demo-files";
import { COLUMNS } from "./columns";
import { rowsInputAt, toRows } from "./rows";
import { demoRows } from "./testing/demo-rows";

function rowsOf(spec: WorldSpec, day = "2023-06-01") {
  return toRows(rowsInputAt(timeline(spec), { instant: at(day), knownAt: day, revision: 1 }));
}

describe("what is never left out", () => {
  it.each(DEMO_EVENTS)("no print of %s", async (slug) => {
    const input = await demoRows(slug);
    const prints = input.timeline.content.appearances.map(({ id }) => id);
    expect(prints.length).toBeGreaterThan(0);
    expect(
      toRows(input)
        .map((row) => row.appearance_id)
        .toSorted(),
    ).toEqual(prints.toSorted());
  });

  it("a withdrawn figure, with its state, the reason, and who did it", async () => {
    const rows = toRows(await demoRows("kazakhstan-january-2022"));
    const of164 = rows.filter((row) => row.nominal === 164 && row.place === null);
    expect(of164.length).toBeGreaterThan(1);
    for (const row of of164) {
      expect(row).toMatchObject({ state: "retracted", withdrawn: true, because: "act" });
      expect(row.act_ids).toContain(row.because_act_id);
      expect(row.act_reasons.join(" ")).toMatch(/technical error/);
    }
    const removed = rows.filter((row) => row.phrases.some((phrase) => /meer dan 160 doden/.test(phrase)));
    expect(removed.map((row) => row.state)).toEqual(["removed", "removed"]);
  });

  it("a figure that was known before anything that printed it was out", () => {
    const [row] = rowsOf(
      {
        sources: [source("later", { publishedAt: "2022-01-12" })],
        figures: [{ id: "said", quantity: exactly(16), statedAt: "2022-01-09", in: ["later"] }],
      },
      "2022-01-10",
    );
    expect(row).toMatchObject({ figure_id: "said", appearance_id: null, source_id: null, nominal: 16 });
  });

  it("that a replacement exists, where it is not published", () => {
    const spec: WorldSpec = {
      figures: [{ id: "18", statedAt: "2022-01-06", in: ["paper"] }],
      sources: [source("paper", { publishedAt: "2022-01-06" })],
      acts: [
        { id: "act", kind: "correction", figures: ["18"], replacementHidden: true, statedAt: "2022-01-09" },
      ],
    };
    expect(rowsOf(spec)[0]).toMatchObject({
      state: "corrected",
      act_replacement_ids: [null],
      act_replacements_hidden: [true],
    });
  });

  it("an act that was undone, followed by what undid it", () => {
    const spec: WorldSpec = {
      figures: [{ id: "16", statedAt: "2022-01-06", in: ["paper"] }],
      sources: [source("paper", { publishedAt: "2022-01-06" })],
      acts: [
        { id: "taken-back", kind: "retraction", figures: ["16"], statedAt: "2022-01-08" },
        { id: "restored", kind: "reinstatement", undoes: "taken-back", statedAt: "2022-01-09" },
      ],
    };
    expect(rowsOf(spec)[0]).toMatchObject({
      ...{ state: "standing", because: "reinstated", because_act_id: "restored" },
      act_ids: ["taken-back", "restored"],
      act_undoes_ids: [null, "taken-back"],
      acts_in_force: [false, true],
    });
    expect(rowsOf(spec, "2022-01-08")[0]).toMatchObject({ act_ids: ["taken-back"], acts_in_force: [true] });
  });
});

it("tells what was known at a moment, and nothing that came later", () => {
  const states = (day: string) =>
    Object.fromEntries(rowsOf(KAZAKHSTAN, day).map((row) => [row.figure_id, row.state]));
  expect(states("2022-01-09")).toMatchObject({ 164: "disputed", "over-160": "disputed" });
  expect(states("2022-01-09")).not.toHaveProperty("225");
  expect(states("2022-01-10")).toMatchObject({ 164: "retracted", "over-160": "removed" });
});

it("tells dates as typed and the instants that they stretch over, with the offset of that day", () => {
  const [row] = rowsOf({
    event: { zone: "Europe/Oslo", start: "2011-07-22" },
    sources: [source("abc", { publishedAt: "2011-07-23T09:00-04:00", zone: "America/New_York" })],
    figures: [{ id: "87", asOf: "../2011-07-23?", statedAt: "2011-07", in: ["abc"] }],
  });
  expect(row).toMatchObject({
    ...{ as_of: "../2011-07-23?", as_of_from: null, as_of_until: "2011-07-24T00:00:00+02:00" },
    ...{ stated_at: "2011-07", stated_from: "2011-07-01T00:00:00+02:00" },
    source_published_from: "2011-07-23T15:00:00+02:00",
  });
});

it("calls prints of one report by one origin, and points at no original that is not told", () => {
  const rows = rowsOf({
    agents: [agent("belga")],
    sources: [
      source("one", { publishedAt: "2022-01-06" }),
      source("copy", { publishedAt: "2022-01-07", copyOf: "one" }),
      source("stray", { publishedAt: "2022-01-08", copyOf: "never-published" }),
    ],
    figures: [{ id: "16", chain: [asserts("belga")], in: ["one", "copy", "stray"] }],
  });
  expect(rows.map((row) => [row.source_id, row.origin_id, row.source_copy_of])).toEqual([
    ["one", "one", null],
    ["copy", "one", "one"],
    ["stray", "stray", null],
  ]);
});

it("has for every value a column with that name, in that order", async () => {
  const [row] = toRows(await demoRows("grenfell-tower-2017"));
  expect(Object.keys(row ?? {})).toEqual(COLUMNS.map(({ name }) => name));
});
