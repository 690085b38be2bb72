import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { EventContent } from "./content";
import { visibleContent } from "./publication";
import { changesOfRevision } from "./revision-changes";
import { act, agent, asserts, content, exactly, source } from "./testing/build";
import { anyContent } from "./testing/worlds";
import { toTimeline } from "./timeline";

const ministry = agent("ministry");
const paper = agent("paper", { kind: "newspaper" });
const WORLD = content({
  agents: [ministry, paper, agent("rival")],
  sources: [
    source("s1", { publishedAt: "2022-01-09", publisher: "paper" }),
    source("s2", { publishedAt: "2022-01-10", publisher: "paper" }),
  ],
  figures: [
    { id: "old", quantity: exactly(18), chain: [asserts("ministry")], in: ["s1"] },
    { id: "other", quantity: exactly(20), chain: [asserts("rival")], in: ["s1"] },
  ],
});
const RETRACTION = act({ id: "a", kind: "retraction", figures: ["old"], by: "ministry", in: ["s2"] });

const timelineOf = (given: EventContent) => {
  const visible = visibleContent(given);
  return visible && toTimeline(visible);
};
const changes = (before: EventContent, after: EventContent) =>
  changesOfRevision(timelineOf(before), timelineOf(after));
const told = (before: EventContent, after: EventContent) =>
  changes(before, after).map(({ kind, figure, act: by }) => [kind, figure, by].filter(Boolean).join(" "));

const withActs = (...retractions: EventContent["retractions"]) => ({ ...WORLD, retractions });
const HIDDEN = { ...WORLD, event: { ...WORLD.event, state: "draft" as const } };

describe("what a revision did to figures", () => {
  it("tells of an event that is published every figure as new, and what had been done to it", () => {
    expect(told(HIDDEN, withActs(RETRACTION))).toEqual(["retracted old a", "new old", "new other"]);
  });

  it("tells of an act upon a figure that was there the act alone", () => {
    expect(told(WORLD, withActs(RETRACTION))).toEqual(["retracted old a"]);
  });

  it("tells nothing of drafts", () => {
    expect(told(WORLD, withActs({ ...RETRACTION, state: "draft" }))).toEqual([]);
  });

  it("tells once of an act whose kind was mended", () => {
    const dispute = { ...RETRACTION, kind: "dispute" as const };
    expect(told(withActs(dispute), withActs(RETRACTION))).toEqual(["retracted old a"]);
  });

  it("tells that an act is no longer in our records", () => {
    const gone = { ...RETRACTION, state: "withdrawn-by-us" as const };
    expect(told(withActs(RETRACTION), withActs(gone))).toEqual(["act-unpublished old a"]);
  });

  it("tells a reinstatement with the act that it undoes", () => {
    const undoing = act({ id: "b", kind: "reinstatement", undoes: "a", by: "ministry", in: ["s2"] }, 2);
    const [change, ...more] = changes(withActs(RETRACTION), withActs(RETRACTION, undoing));
    expect(more).toEqual([]);
    expect(change).toMatchObject({ kind: "reinstated", figure: "old", act: "b", undone: "a" });
  });

  it("tells our own mistakes as amendments, and not what says the same", () => {
    const changed = (fields: object) => ({
      ...WORLD,
      figures: WORLD.figures.map((one) => (one.id === "old" ? { ...one, ...fields } : one)),
    });
    expect(told(WORLD, changed({ quantity: exactly(81) }))).toEqual(["amended old"]);
    expect(told(WORLD, changed({ note: "Seen in print." }))).toEqual([]);
  });

  it("keeps what a figure said as the revision left it, and before it where that was amended", () => {
    const [place, was, is] = ["almaty", exactly(18), exactly(81)];
    const places = [{ slug: place, name: "Almaty", kind: "city" as const, within: null }];
    const changed = (fields: object) => {
      const figures = WORLD.figures.map((one) => (one.id === "old" ? { ...one, ...fields } : one));
      return { ...WORLD, places, figures };
    };
    const everywhere = { metric: "deaths", population: "everyone", place: null, placeName: null };
    const [first] = changes(HIDDEN, withActs(RETRACTION));
    expect(first).toMatchObject({ figure: "old", said: { ...everywhere, quantity: was }, was: null });
    const [mended, ...more] = changes(changed({ place }), changed({ quantity: is }));
    expect(more).toEqual([]);
    expect(mended).toMatchObject({
      kind: "amended",
      said: { ...everywhere, quantity: is },
      was: { ...everywhere, place, placeName: "Almaty", quantity: was },
    });
  });

  it("keeps what the one in its place said", () => {
    const correction = act({
      id: "a",
      kind: "correction",
      figures: ["old"],
      replacement: "other",
      in: ["s2"],
    });
    const [change] = changes(WORLD, withActs(correction));
    expect(change).toMatchObject({ kind: "corrected", instead: { quantity: exactly(20) } });
  });

  it("tells by its id alone of a figure that is no longer public", () => {
    const figures = WORLD.figures.map((one) => {
      return one.id === "old" ? { ...one, state: "withdrawn-by-us" as const } : one;
    });
    const [change, ...more] = changes(withActs(RETRACTION), { ...withActs(RETRACTION), figures });
    expect(more).toEqual([]);
    const nothing = { act: null, at: null, said: null, was: null, instead: null };
    expect(change).toMatchObject({ kind: "unpublished", figure: "old", ...nothing });
  });

  it("tells of an event that is no longer public once, not of each of its figures", () => {
    expect(told(WORLD, HIDDEN)).toEqual(["event-unpublished"]);
  });

  it("names whose figure, print and act it is", () => {
    const [change] = changes(WORLD, withActs(RETRACTION));
    expect(change?.agents.toSorted()).toEqual(["ministry", "paper"]);
  });
});

const anyTwo = fc
  .tuple(anyContent, anyContent)
  .map(([a, b]) => ({ before: toTimeline(a), after: toTimeline(b) }));

test("a revision that changed nothing changed nothing", () => {
  fc.assert(
    fc.property(anyTwo, ({ before }) => {
      expect(changesOfRevision(before, before)).toEqual([]);
    }),
  );
});

test("a change is told once, and every figure that came or went is told", () => {
  fc.assert(
    fc.property(anyTwo, ({ before, after }) => {
      const found = changesOfRevision(before, after);
      const ids = found.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      const of = (kind: string) => found.filter((change) => change.kind === kind).map(({ figure }) => figure);
      const [was, is] = [before, after].map(({ figures }) => {
        // What nothing dates is never known, and so never told.
        return figures.filter(({ known }) => Number.isFinite(known.latest)).map(({ figure }) => figure.id);
      });
      const here = after.figures.map(({ figure }) => figure.id);
      expect(of("new").toSorted()).toEqual(is?.filter((id) => !was?.includes(id)).toSorted());
      expect(of("unpublished").toSorted()).toEqual(was?.filter((id) => !here.includes(id)).toSorted());
    }),
  );
});

test("the answer does not depend on the order in which anything was entered", () => {
  fc.assert(
    fc.property(anyTwo, ({ before, after }) => {
      const turned = (of: typeof before) => ({
        ...of,
        figures: of.figures.toReversed(),
        acts: of.acts.toReversed(),
      });
      expect(changesOfRevision(turned(before), turned(after))).toEqual(changesOfRevision(before, after));
    }),
  );
});
