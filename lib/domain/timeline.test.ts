import { describe, expect, test } from "vitest";
import {
  act,
  asserts,
  at,
  basedOn,
  content,
  figure,
  source,
  timeline,
  type WorldSpec,
} from "./testing/build";
import { moments, toTimeline } from "./timeline";

const dayStart = (day: string) => at(`${day}T00:00:00+06:00`);
const dayEnd = (day: string) => at(day);

function timedFigure(id: string, spec: WorldSpec) {
  const found = timeline(spec).figures.find((timed) => timed.figure.id === id);
  if (!found) throw new Error(`No such figure: ${id}`);
  return found;
}

function timedAct(id: string, spec: WorldSpec) {
  const found = timeline(spec).acts.find((timed) => timed.act.id === id);
  if (!found) throw new Error(`No such act: ${id}`);
  return found;
}

const JANUARY = source("january", { publishedAt: "2022-01" });
const NINTH = source("ninth", { publishedAt: "2022-01-09" });
const TENTH = source("tenth", { publishedAt: "2022-01-10" });
const UNDATED = source("undated", { retrievedAt: "2022-01-12T10:00:00+06:00" });

describe("known interval of a figure", () => {
  test("an article dated January makes nothing known on 5 January", () => {
    const spec = { sources: [JANUARY], figures: [{ id: "f", in: ["january"] }] };
    expect(timedFigure("f", spec).known).toEqual({
      earliest: dayStart("2022-01-02"),
      latest: dayEnd("2022-01-31"),
      assumed: false,
    });
  });

  test("with statedAt: from its earliest to its latest, though an article may be much later", () => {
    const figures = [{ id: "f", statedAt: "2022-01-05?/2022-01-06?", in: ["january"] }];
    expect(timedFigure("f", { sources: [JANUARY], figures }).known).toEqual({
      earliest: dayStart("2022-01-05"),
      latest: dayEnd("2022-01-06"),
      assumed: false,
    });
  });

  test("with statedAt: to the least latest of the prints, when that is sooner", () => {
    const figures = [{ id: "f", statedAt: "2022-01", in: ["tenth", "ninth"] }];
    const { known } = timedFigure("f", { sources: [NINTH, TENTH], figures });
    expect([known.earliest, known.latest]).toEqual([dayStart("2022-01-02"), dayEnd("2022-01-09")]);
  });

  test("without: from the least earliest to the least latest of the prints", () => {
    const figures = [{ id: "f", in: ["tenth", "january"] }];
    const { known } = timedFigure("f", { sources: [JANUARY, TENTH], figures });
    expect([known.earliest, known.latest]).toEqual([dayStart("2022-01-02"), dayEnd("2022-01-10")]);
  });

  test("a source without a date counts from when it was read, and says so", () => {
    const figures = [{ id: "f", in: ["undated"] }];
    expect(timedFigure("f", { sources: [UNDATED], figures }).known).toEqual({
      earliest: at("2022-01-12T10:00:00+06:00"),
      latest: at("2022-01-12T10:00:01+06:00"),
      assumed: true,
    });
    const both = timedFigure("f", {
      sources: [UNDATED, TENTH],
      figures: [{ id: "f", in: ["undated", "tenth"] }],
    });
    expect(both.known).toMatchObject({ latest: dayEnd("2022-01-10"), assumed: false });
  });

  test("never before the event began, or before the earliest of asOf", () => {
    const early = source("early", { publishedAt: "2021-12-30" });
    const before = timedFigure("f", { sources: [early], figures: [{ id: "f", in: ["early"] }] });
    expect(before.known).toMatchObject({ earliest: dayStart("2022-01-02"), latest: dayStart("2022-01-02") });
    const figures = [{ id: "f", asOf: "2022-01-10", in: ["ninth"] }];
    const asOf = timedFigure("f", { sources: [NINTH], figures });
    expect(asOf.known).toMatchObject({ earliest: dayStart("2022-01-10"), latest: dayStart("2022-01-10") });
  });

  test("a source's own zone reads its dates", () => {
    const rnz = source("rnz", { publishedAt: "2022-01-09", zone: "Pacific/Auckland" });
    const { known } = timedFigure("f", { sources: [rnz], figures: [{ id: "f", in: ["rnz"] }] });
    expect([known.earliest, known.latest]).toEqual([
      at("2022-01-09T00:00:00+13:00"),
      at("2022-01-10T00:00:00+13:00"),
    ]);
  });

  test("without any date or print it is never certainly known", () => {
    expect(timedFigure("f", { figures: [{ id: "f" }] }).known.latest).toBe(Infinity);
  });
});

describe("known intervals and acts", () => {
  const figures = [{ id: "f", in: ["january"] }];

  test("a figure is certainly known once an act upon it is", () => {
    const spec = {
      sources: [JANUARY, NINTH],
      figures,
      acts: [{ id: "a", kind: "dispute" as const, figures: ["f"], in: ["ninth"] }],
    };
    expect(timedFigure("f", spec).known.latest).toBe(dayEnd("2022-01-09"));
    expect(timedAct("a", spec).known.latest).toBe(dayEnd("2022-01-09"));
  });

  test("and a replacement, once its correction is", () => {
    const acts = [
      { id: "a", kind: "correction" as const, figures: ["f"], replacement: "g", statedAt: "2022-01-08" },
    ];
    const spec = { sources: [JANUARY], figures: [...figures, { id: "g", in: ["january"] }], acts };
    expect(timedFigure("g", spec).known.latest).toBe(dayEnd("2022-01-08"));
  });

  test("but a figure is never known before its own beginning, nor an act before its target", () => {
    const acts = [{ id: "a", kind: "removal" as const, figures: ["f"], statedAt: "2022-01-04" }];
    const spec = { sources: [TENTH], figures: [{ id: "f", in: ["tenth"] }], acts };
    expect(timedFigure("f", spec).known).toMatchObject({
      earliest: dayStart("2022-01-10"),
      latest: dayStart("2022-01-10"),
    });
    expect(timedAct("a", spec).known).toMatchObject({
      earliest: dayStart("2022-01-10"),
      latest: dayStart("2022-01-10"),
    });
  });

  test("a reinstatement is never known before the act that it undoes, which may be undone in turn", () => {
    const acts = [
      { id: "again", kind: "reinstatement" as const, undoes: "back", statedAt: "2022-01-03" },
      { id: "back", kind: "reinstatement" as const, undoes: "a", statedAt: "2022-01-05" },
      { id: "a", kind: "removal" as const, figures: ["f"], statedAt: "2022-01-10" },
    ];
    const spec = { sources: [NINTH], figures: [{ id: "f", in: ["ninth"] }], acts };
    expect(timedAct("back", spec).known.latest).toBe(dayEnd("2022-01-10"));
    expect(timedAct("again", spec).known.latest).toBe(dayEnd("2022-01-10"));
  });

  test("reinstatements in a circle are dated by their own evidence", () => {
    const acts = [
      { id: "a", kind: "reinstatement" as const, undoes: "b", statedAt: "2022-01-03" },
      { id: "b", kind: "reinstatement" as const, undoes: "a", statedAt: "2022-01-05" },
    ];
    expect(timeline({ acts }).acts.map(({ known }) => known.latest)).toEqual([
      dayEnd("2022-01-05"),
      dayEnd("2022-01-05"),
    ]);
  });

  test("the evidence of an act counts whatever the order of the acts", () => {
    const acts = [
      act({ id: "a", kind: "dispute", figures: ["f"], in: ["undated"] }, 1),
      act({ id: "b", kind: "denial", figures: ["f"], statedAt: "2022-01-12T10:00:00+06:00" }, 2),
    ];
    const base = content({ sources: [JANUARY, UNDATED], figures });
    const known = (retractions: typeof acts) => toTimeline({ ...base, retractions }).figures[0]?.known;
    expect(known(acts)).toEqual(known(acts.toReversed()));
    expect(known(acts)?.assumed).toBe(false);
  });
});

describe("effective date", () => {
  test.each([
    ["2022-01-09", "2022-01-09", false],
    ["../2022-01-08", "2022-01-08", false],
    ["2022-01-05/..", "2022-01-31", true],
    [null, "2022-01-31", true],
  ])("asOf %s: counts up to %s", (asOf, day, assumed) => {
    const figures = [{ id: "f", asOf, in: ["january"] }];
    const { effective } = timedFigure("f", { sources: [JANUARY], figures });
    expect(effective).toEqual({ instant: dayEnd(day), day, assumed });
  });
});

test("the publisher is that of the print known first, and prints come in that order", () => {
  const sources = [
    source("tenth", { publishedAt: "2022-01-10", publisher: "late" }),
    source("ninth", { publishedAt: "2022-01-09", publisher: "early" }),
  ];
  const timed = timedFigure("f", { sources, figures: [{ id: "f", in: ["tenth", "ninth"] }] });
  expect(timed.speakers.publisher).toEqual({ agent: "early", source: "ninth" });
  expect(timed.appearances.map((known) => known.source.id)).toEqual(["ninth", "tenth"]);
});

test("a period is resolved with basis period only", () => {
  const figures = [
    { id: "p", basis: "period" as const, period: "2022-01-05/2022-01-06" },
    { id: "c", period: "2022-01-05/2022-01-06" },
  ];
  expect(timedFigure("p", { figures }).period).toMatchObject({
    earliest: dayStart("2022-01-05"),
    latest: dayEnd("2022-01-06"),
  });
  expect(timedFigure("c", { figures }).period).toBeNull();
});

test("moments are the distinct instants at which something becomes known, in order", () => {
  const spec = {
    sources: [NINTH, TENTH],
    figures: [{ id: "never" }, { id: "b", in: ["tenth"] }, { id: "a", in: ["ninth"] }],
    acts: [{ id: "x", kind: "denial" as const, figures: ["a"], statedAt: "2022-01-10" }],
  };
  expect(moments(timeline(spec))).toEqual([dayEnd("2022-01-09"), dayEnd("2022-01-10")]);
});

test("a date that cannot be read is a fault, not a gap", () => {
  const broken = { ...content({}), figures: [figure({ id: "f", asOf: "soon" })] };
  expect(() => toTimeline(broken)).toThrow('Unreadable date "soon" in zone "Asia/Almaty": not-edtf');
});

test("a chain is taken as the editors gave it", () => {
  const chain = [asserts("prosecutor"), basedOn("study")];
  expect(timedFigure("f", { figures: [{ id: "f", chain }] }).speakers.chain).toEqual(chain);
});
