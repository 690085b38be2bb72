import { describe, expect, test } from "vitest";
import type { EventContent } from "./content";
import { visibleContent } from "./publication";
import { standingAt } from "./standing";
import { act, agent, appearance, asserts, at, content, figure, relays, source } from "./testing/build";
import { toTimeline } from "./timeline";
import { PUBLICATION_STATES } from "./vocabulary";

const hidden = { state: "draft" } as const;

/** One published figure in one published source, with a correction of it reported there. */
function base(): EventContent {
  return {
    ...content({
      agents: ["paper", "belga", "tv", "ministry", "state", "auditor", "stranger"].map((id) =>
        agent(id, id === "ministry" ? { memberOf: "state" } : {}),
      ),
      sources: [source("s", { publishedAt: "2022-01-06", publisher: "paper" })],
      figures: [
        { id: "f", place: "almaty", chain: [relays("tv"), asserts("ministry")] },
        { id: "g", statedAt: "2022-01-07" },
      ],
      acts: [
        {
          id: "c",
          kind: "correction",
          figures: ["f"],
          replacement: "g",
          by: "auditor",
          answerable: true,
          in: ["s"],
        },
      ],
    }),
    appearances: [appearance("f", "s", { via: "belga" }), appearance("g", "s")],
    places: [
      { slug: "almaty", name: "Almaty", kind: "city", within: "kazakhstan" },
      { slug: "kazakhstan", name: "Kazakhstan", kind: "country", within: null },
      { slug: "derna", name: "Derna", kind: "city", within: null },
    ],
  };
}

function visible(change: Partial<EventContent> = {}): EventContent {
  const seen = visibleContent({ ...base(), ...change });
  if (!seen) throw new Error("The event is not visible");
  return seen;
}

const idsOf = (things: { id: string }[]) => things.map(({ id }) => id);

describe("the event", () => {
  test.each(PUBLICATION_STATES.filter((state) => state !== "published"))("is not seen as %s", (state) => {
    expect(visibleContent({ ...base(), event: { ...base().event, state } })).toBeNull();
  });

  test("is seen whole when all is published, without what it does not name", () => {
    const seen = visible();
    expect(idsOf(seen.figures)).toEqual(["f", "g"]);
    expect(idsOf(seen.retractions)).toEqual(["c"]);
    expect(idsOf(seen.agents)).toEqual(["paper", "belga", "tv", "ministry", "state", "auditor"]);
    expect(seen.places.map(({ slug }) => slug)).toEqual(["almaty", "kazakhstan"]);
  });
});

describe("figures and appearances", () => {
  test("a figure without a visible appearance is not seen, nor an appearance without its figure", () => {
    const { appearances, figures, sources } = base();
    const drafted = appearances.map((one) => (one.figure === "g" ? { ...one, ...hidden } : one));
    expect(idsOf(visible({ appearances: drafted }).figures)).toEqual(["f"]);
    const seen = visible({ figures: figures.map((one) => (one.id === "g" ? { ...one, ...hidden } : one)) });
    expect(idsOf(seen.appearances)).toEqual(["f@s"]);
    expect(visible({ sources: sources.map((one) => ({ ...one, ...hidden })) }).figures).toEqual([]);
  });

  test("a copy of what is not published is a copy of nothing", () => {
    const copy = source("copy", { copyOf: "s" });
    const orphan = source("orphan", { copyOf: "drafted" });
    const { sources } = visible({ sources: [source("s"), copy, orphan, source("drafted", hidden)] });
    expect(sources.map(({ id, copyOf }) => [id, copyOf])).toEqual([
      ["s", null],
      ["copy", "s"],
      ["orphan", null],
    ]);
  });

  test("agents and places that only a draft names are not seen", () => {
    const draft = figure({ id: "d", place: "derna", chain: [asserts("stranger")], ...hidden });
    const seen = visible({ figures: [...base().figures, draft] });
    expect(idsOf(seen.agents)).not.toContain("stranger");
    expect(seen.places.map(({ slug }) => slug)).not.toContain("derna");
  });
});

describe("acts", () => {
  test("need a visible report and a visible target", () => {
    const [correction] = base().retractions;
    if (!correction) throw new Error("No correction");
    const acts = [
      { ...correction, id: "drafted", ...hidden },
      { ...correction, id: "unreported", reports: [{ source: "elsewhere", passages: [] }] },
      { ...correction, id: "untargeted", figures: ["d"] },
      {
        ...correction,
        id: "seen",
        figures: ["d", "f"],
        reports: [...correction.reports, { source: "x", passages: [] }],
      },
    ];
    const { retractions } = visible({ retractions: acts });
    expect(retractions.map(({ id, figures, reports }) => [id, figures, reports.length])).toEqual([
      ["seen", ["f"], 1],
    ]);
  });

  test("a reinstatement is seen with the act that it undoes, through any number of steps", () => {
    const [correction] = base().retractions;
    if (!correction) throw new Error("No correction");
    const back = act({ id: "back", kind: "reinstatement", undoes: "c", in: ["s"] }, 2);
    const again = act({ id: "again", kind: "reinstatement", undoes: "back", in: ["s"] }, 3);
    expect(idsOf(visible({ retractions: [correction, back, again] }).retractions)).toEqual([
      "c",
      "back",
      "again",
    ]);
    const drafted = { ...correction, ...hidden };
    expect(visible({ retractions: [drafted, back, again] }).retractions).toEqual([]);
    const circle = act({ id: "circle", kind: "reinstatement", undoes: "circle", in: ["s"] }, 4);
    expect(visible({ retractions: [circle] }).retractions).toEqual([]);
  });

  test("a correction to a hidden figure is still a correction, one without a value a retraction", () => {
    const stateOf = (given: EventContent) => {
      const { figures, acts } = toTimeline(given);
      return standingAt(figures, acts, at("2022-01-20")).get("f")?.state;
    };
    const unpublished = visible({
      figures: base().figures.map((one) => (one.id === "g" ? { ...one, ...hidden } : one)),
    });
    expect(unpublished.retractions).toMatchObject([{ replacement: null, replacementHidden: true }]);
    expect(stateOf(unpublished)).toBe("corrected");
    const valueless = base().retractions.map((one) => ({ ...one, replacement: null }));
    expect(visible({ retractions: valueless }).retractions[0]).not.toHaveProperty("replacementHidden");
    expect(stateOf(visible({ retractions: valueless }))).toBe("retracted");
    expect(stateOf(visible())).toBe("corrected");
  });
});
