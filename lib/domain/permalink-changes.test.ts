import { describe, expect, it } from "vitest";
import { changesSinceShared, type SharedChanges } from "./permalink-changes";
import { type ActSpec, act, agent, asserts, at, source, timeline, type WorldSpec } from "./testing/build";

const RETRACTION: ActSpec = {
  id: "back",
  kind: "retraction",
  by: "ministry",
  figures: ["164"],
  statedAt: "2022-01-10",
  reason: "A technical error.",
  in: ["agency"],
};
const HERE = { place: null, chain: [asserts("ministry")], in: ["paper"] };
const WORLD: WorldSpec = {
  agents: [agent("ministry"), agent("paper"), agent("other"), agent("far")],
  sources: [
    source("paper", { publisher: "paper", publishedAt: "2022-01-09" }),
    source("agency", { publisher: "other", publishedAt: "2022-01-20" }),
  ],
  figures: [
    { ...HERE, id: "164" },
    { ...HERE, id: "200", chain: [asserts("other")] },
  ],
  acts: [RETRACTION],
};

/** What is told of a view that was shared of `WORLD`, or of `then`, once our records are `now`. */
function told(now: WorldSpec, then: WorldSpec = WORLD, clock = at("2022-02-01")): Partial<SharedChanges> {
  const view = { metric: "deaths", population: "everyone", place: null, authorities: [], knownAt: null };
  const shows = new Set((then.figures ?? []).map(({ id }) => id));
  const { counts } = changesSinceShared(timeline(then), timeline(now), { view, now: clock, shows });
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));
}

const withAct = (given: Partial<ActSpec>): WorldSpec => ({ ...WORLD, acts: [{ ...RETRACTION, ...given }] });
const renamed = (id: string): WorldSpec => ({
  ...WORLD,
  agents: (WORLD.agents ?? []).map((one) => (one.id === id ? { ...one, name: "Another name" } : one)),
});

describe("our record of an act upon a figure of a shared view, once mended, is told of as another detail", () => {
  it.each<[string, Partial<ActSpec>]>([
    ["when it was done", { statedAt: "2022-01-15" }],
    ["why", { reason: "The site was broken into." }],
    ["who did it", { by: null, kind: "removal" }],
    [
      "which words report it",
      { reports: [{ source: "agency", passages: [{ phrase: "gone", position: null }] }] },
    ],
    ["what we remark on it", { note: "Seen on the site." }],
  ])("%s", (_, given) => {
    const { in: _in, ...mended } = { ...RETRACTION, ...given };
    const reports = given.reports ?? act(RETRACTION).reports;
    expect(told({ ...WORLD, acts: [{ ...mended, reports }] })).toEqual({ otherDetails: 1 });
  });

  it("also where it was undone since, and of what undid it", () => {
    const undone = (reason: string): WorldSpec => ({
      ...WORLD,
      acts: [RETRACTION, { id: "again", kind: "reinstatement", undoes: "back", in: ["agency"], reason }],
    });
    expect(told(undone("It was right."), undone("It was so."))).toEqual({ otherDetails: 1 });
  });

  it("also when only the day of what reports it was mended", () => {
    const undated = (publishedAt: string): WorldSpec => ({
      ...withAct({ statedAt: null }),
      sources: (WORLD.sources ?? []).map((one) => (one.id === "agency" ? { ...one, publishedAt } : one)),
    });
    expect(told(undated("2022-01-21"), undated("2022-01-20"))).toEqual({ otherDetails: 1 });
  });
});

describe("an agent by another name is told of", () => {
  it.each([
    ["whoever said it and took it back", "ministry", 1],
    ["whoever said the other and published the report", "other", 2],
    ["whoever printed both", "paper", 2],
  ])("%s", (_, id, count) => {
    expect(told(renamed(id))).toEqual({ otherDetails: count });
  });

  it("not where no figure of the view, print or act names it", () => {
    expect(told(renamed("far"))).toEqual({});
  });

  it("and so is whom the one who said it speaks for", () => {
    const speaking = (memberOf: string | null): WorldSpec => ({
      ...WORLD,
      agents: (WORLD.agents ?? []).map((one) =>
        one.id === "ministry" ? { ...one, kind: "person", memberOf } : one,
      ),
    });
    expect(told(speaking("far"), speaking(null))).toEqual({ otherDetails: 1 });
  });
});

describe("nothing is told of a figure of which nothing of ours changed", () => {
  it("while only time passes", () => {
    expect(told(WORLD, WORLD, at("2022-01-08"))).toEqual({});
    expect(told(WORLD, WORLD, at("2032-01-08"))).toEqual({});
  });

  it("when a newer figure supersedes it, or the newer one is taken back", () => {
    const newer = { ...HERE, id: "210", chain: [asserts("other")], statedAt: "2022-01-12" };
    const more: WorldSpec = { ...WORLD, figures: [...(WORLD.figures ?? []), newer] };
    const back = { ...RETRACTION, id: "newer-back", figures: ["210"], by: "other" };
    const taken: WorldSpec = { ...more, acts: [RETRACTION, back] };
    expect(told(more)).toEqual({ new: 1 });
    expect(told(taken, more)).toEqual({ withdrawn: 1 });
    expect(told(more, taken)).toEqual({ reinstated: 1 });
  });

  it("when the act upon it turns out to be upon another one too", () => {
    const others = [...(WORLD.figures ?? []), { ...HERE, id: "7", metric: "arrested" }];
    const then: WorldSpec = { ...WORLD, figures: others };
    expect(told({ ...then, acts: [{ ...RETRACTION, figures: ["164", "7"] }] }, then)).toEqual({});
  });

  it("when our records come in another order", () => {
    const { agents = [], sources = [], figures = [] } = WORLD;
    const turned = { agents: agents.toReversed(), sources: sources.toReversed() };
    expect(told({ ...WORLD, ...turned, figures: figures.toReversed() })).toEqual({});
  });
});
