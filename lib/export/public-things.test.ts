import { describe, expect, it } from "vitest";
import { type PublicThing, publicChanges } from "@/lib/domain/public-changes";
import { type ActSpec, content, source, type WorldSpec } from "@/lib/domain/testing/build";
import { toPublicThings } from "./public-things";

const PAPER = source("paper", { title: "Paper", publishedAt: "2022-01-09" });
const REPRINT = source("reprint", { title: "Reprint", publishedAt: "2022-01-09" });
const REMOVAL: ActSpec = { id: "gone", kind: "removal", figures: ["a", "b"], in: ["paper"] };
const UNDONE: ActSpec = { id: "undone", kind: "reinstatement", undoes: "gone", in: ["paper"] };

const PLAIN: WorldSpec = {
  sources: [PAPER, REPRINT],
  figures: [
    { id: "a", in: ["paper"] },
    { id: "b", in: ["paper"] },
    { id: "c", in: ["reprint"] },
  ],
  acts: [REMOVAL, UNDONE],
};

const thingsOf = (spec: WorldSpec) => toPublicThings(content(spec));

/** The ids of the figures that are told of when `then` has become `now`. */
const figuresTold = (then: WorldSpec, now: WorldSpec) =>
  publicChanges(thingsOf(then), thingsOf(now)).flatMap(({ kind, id }) => (kind === "figure" ? [id] : []));

/** Characters of text that must be kept for these, each text once however many hold it. */
function kept(things: readonly PublicThing[]): number {
  const seen = new Set<unknown>();
  const weigh = (value: unknown): number => {
    if (typeof value !== "string" && (typeof value !== "object" || value === null)) return 0;
    if (seen.has(value)) return 0;
    seen.add(value);
    if (typeof value === "string") return value.length;
    return Object.values(value).reduce<number>((sum, part) => sum + weigh(part), 0);
  };
  return weigh(things);
}

/** What is kept of as many figures, all of which one act removed. */
function keptOfRemoved(count: number): number {
  const ids = Array.from({ length: count }, (_, at) => `figure-${String(at).padStart(5, "0")}`);
  const figures = ids.map((id) => ({ id, in: ["paper"] }));
  return kept(thingsOf({ sources: [PAPER], figures, acts: [{ ...REMOVAL, figures: ids }] }));
}

describe("the changes that are told of figures", () => {
  it("are found in text that grows as the targets of an act do, not as their square", () => {
    expect(keptOfRemoved(400)).toBeLessThan(4.5 * keptOfRemoved(100));
  });

  it("are none where nothing is said otherwise", () => {
    expect(publicChanges(thingsOf(PLAIN), thingsOf(PLAIN))).toEqual([]);
  });

  it("are of every figure of an act whose list of figures has changed", () => {
    const wider = { ...PLAIN, acts: [{ ...REMOVAL, figures: ["a", "b", "c"] }, UNDONE] };
    expect(figuresTold(PLAIN, wider)).toEqual(["a", "b", "c"]);
    expect(figuresTold(wider, PLAIN)).toEqual(["a", "b", "c"]);
  });

  it("are of those under an act that is told otherwise, or that is undone otherwise", () => {
    const why = { ...PLAIN, acts: [{ ...REMOVAL, reason: "Counted twice" }, UNDONE] };
    const note = { ...PLAIN, acts: [REMOVAL, { ...UNDONE, note: "By telephone" }] };
    expect(figuresTold(PLAIN, why)).toEqual(["a", "b"]);
    expect(figuresTold(PLAIN, note)).toEqual(["a", "b"]);
  });

  it("are of those whose source has another title", () => {
    const retitled = { ...PLAIN, sources: [PAPER, { ...REPRINT, title: "Retitled" }] };
    expect(figuresTold(PLAIN, retitled)).toEqual(["c"]);
  });

  it("are of those only whose answer tells both a copy and what it copies", () => {
    const figures = [...(PLAIN.figures ?? []), { id: "d", in: ["paper", "reprint"] }];
    const apart = { ...PLAIN, figures, acts: [] };
    const copy = { ...apart, sources: [PAPER, { ...REPRINT, copyOf: "paper" }] };
    expect(figuresTold(apart, copy)).toEqual(["d"]);
  });

  it("are of a figure of one event only, where another event holds the same source", () => {
    const other: WorldSpec = {
      event: { id: "other", slug: "other" },
      sources: [PAPER],
      figures: [{ id: "e", event: "other", in: ["paper"] }],
    };
    const then = [...thingsOf(PLAIN), ...thingsOf(other)];
    const wider = { ...PLAIN, acts: [{ ...REMOVAL, reason: "Counted twice" }, UNDONE] };
    const told = publicChanges(then, [...thingsOf(wider), ...thingsOf(other)]);
    expect(told.map(({ kind, id }) => `${kind} ${id}`)).toEqual(["figure a", "figure b", "retraction gone"]);
  });
});
