import { describe, expect, it } from "vitest";
import { DAY_MS } from "./instant";
import { standingAt } from "./standing";
import { agent, asserts, at, exactly, relays, source, timeline, type WorldSpec } from "./testing/build";
import { median, partIn, printWas, trackRecord } from "./track-record";

const HOUR_MS = 3_600_000;

/** Every figure of a world with its standing at the end of a day, by id. */
function figuresOf(spec: WorldSpec, day = "2023-01-01") {
  const of = timeline(spec);
  const standings = standingAt(of.figures, of.acts, at(day));
  return of.figures.flatMap((timed) => {
    const standing = standings.get(timed.figure.id);
    return standing ? [{ timed, standing }] : [];
  });
}

const recordOf = (spec: WorldSpec, day?: string) => trackRecord(figuresOf(spec, day));

const ministry = [asserts("ministry")];
const on = (id: string, day: string, count: number) => ({
  id,
  statedAt: day,
  quantity: exactly(count),
  chain: ministry,
});

const WORLD: WorldSpec = {
  agents: [agent("ministry")],
  figures: [
    on("a", "2022-01-03", 10),
    on("b", "2022-01-04", 20),
    on("c", "2022-01-05", 12),
    on("d", "2022-01-06", 30),
    on("e", "2022-01-07", 40),
  ],
  acts: [
    { id: "ra", kind: "retraction", figures: ["a"], by: "ministry", statedAt: "2022-01-05" },
    {
      id: "cb",
      kind: "correction",
      figures: ["b"],
      by: "ministry",
      replacement: "c",
      statedAt: "2022-01-05",
    },
    { id: "rd", kind: "removal", figures: ["d"], statedAt: "2022-01-16" },
    { id: "re", kind: "redefinition", figures: ["e"], by: "ministry", statedAt: "2022-03-01" },
  ],
};

describe("a track record", () => {
  it("counts what was taken back over all that was ever known, and tells the kinds apart", () => {
    expect(recordOf(WORLD)).toMatchObject({
      figures: 5,
      withdrawn: 3,
      kinds: { corrected: 1, retracted: 1, removed: 1 },
      share: 0.6,
    });
  });

  it("does not call a redefinition an error, nor measure how long such a figure stood", () => {
    const record = recordOf(WORLD);
    expect(record.redefined).toBe(1);
    expect(record.stood?.of).toBe(3);
  });

  it("takes the middle one of the times that withdrawn figures stood", () => {
    // 2 days, 1 day, 10 days.
    expect(recordOf(WORLD).stood).toEqual({ medianMs: 2 * DAY_MS, of: 3 });
  });

  it("takes the mean of the middle two of an even number", () => {
    expect(recordOf(WORLD, "2022-01-10").stood).toEqual({ medianMs: 1.5 * DAY_MS, of: 2 });
  });

  it("leaves out what was not yet known at the moment asked about", () => {
    expect(recordOf(WORLD, "2022-01-03")).toMatchObject({ figures: 1, withdrawn: 0, share: 0, stood: null });
  });

  it("has no share where there is no figure", () => {
    expect(trackRecord([])).toMatchObject({ figures: 0, share: null, stood: null });
  });

  it("counts by the hour where the dates have a time", () => {
    const record = recordOf({
      figures: [{ ...on("a", "2022-01-09T10:00:00+06:00", 164) }],
      acts: [{ id: "r", kind: "retraction", figures: ["a"], statedAt: "2022-01-09T15:00:00+06:00" }],
    });
    expect(record.stood?.medianMs).toBe(5 * HOUR_MS);
  });

  it("does not count a reinstated figure as withdrawn", () => {
    const acts = [
      ...(WORLD.acts ?? []),
      { id: "undo", kind: "reinstatement", undoes: "rd", statedAt: "2022-01-20" } as const,
    ];
    expect(recordOf({ ...WORLD, acts })).toMatchObject({ withdrawn: 2, kinds: { removed: 0 } });
  });
});

describe("the median", () => {
  it.each([
    [[], null],
    [[7], 7],
    [[9, 1, 4], 4],
    [[1, 100, 3, 2], 2.5],
  ])("of %j is %j", (values, expected) => expect(median(values)).toBe(expected));
});

describe("the part of an agent in a figure", () => {
  const spec: WorldSpec = {
    agents: [
      agent("ministry"),
      agent("spokesman", { kind: "person", memberOf: "ministry" }),
      agent("tv", { kind: "state-media" }),
      agent("study", { kind: "research" }),
      agent("health"),
    ],
    figures: [
      {
        id: "spoken",
        statedAt: "2022-01-05",
        chain: [relays("tv"), asserts("spokesman"), { agent: "study", role: "based-on", firstHand: false }],
      },
      {
        id: "disavowed",
        statedAt: "2022-01-06",
        chain: [relays("tv"), asserts("health", { firstHand: false })],
      },
    ],
    acts: [{ id: "no", kind: "disavowal", figures: ["disavowed"], by: "health", statedAt: "2022-01-07" }],
  };
  const part = (who: string, id: string, day?: string) => {
    const found = figuresOf(spec, day).find(({ timed }) => timed.figure.id === id);
    return found && partIn(who, found);
  };

  it("is to own, to speak for, to relay or to be relied on", () => {
    expect(part("ministry", "spoken")).toBe("own");
    expect(part("spokesman", "spoken")).toBe("spoken");
    expect(part("tv", "spoken")).toBe("relayed");
    expect(part("study", "spoken")).toBe("relied-on");
    expect(part("health", "spoken")).toBeNull();
  });

  it("changes with a disavowal: the number is then whoever relayed it", () => {
    expect(part("health", "disavowed", "2022-01-06")).toBe("own");
    expect(part("health", "disavowed")).toBe("disavowed");
    expect(part("tv", "disavowed")).toBe("own");
  });
});

describe("a print of a figure that was taken back", () => {
  const spec: WorldSpec = {
    agents: [agent("ministry")],
    sources: [
      source("same-day", { publishedAt: "2022-01-10" }),
      source("next-day", { publishedAt: "2022-01-11" }),
      source("that-month", { publishedAt: "2022-01" }),
    ],
    figures: [{ ...on("a", "2022-01-09", 164), in: ["same-day", "next-day", "that-month"] }],
    acts: [{ id: "r", kind: "retraction", figures: ["a"], by: "ministry", statedAt: "2022-01-10" }],
  };

  it("came too late only where the source certainly appeared after the withdrawal", () => {
    const [figure] = figuresOf(spec);
    const { acts } = timeline(spec);
    const was = figure?.timed.appearances.map((print) => [
      print.source.id,
      printWas(print, figure.standing, acts),
    ]);
    expect(Object.fromEntries(was ?? [])).toEqual({
      "same-day": "later",
      "next-day": "already",
      "that-month": "later",
    });
  });

  it("tells of the withdrawal itself where the source reports it, whatever its date", () => {
    const [act] = spec.acts ?? [];
    const told = timeline({ ...spec, acts: act ? [{ ...act, in: ["that-month"] }] : [] });
    const [figure] = told.figures;
    const standing = standingAt(told.figures, told.acts, at("2023-01-01")).get("a");
    const print = figure?.appearances.find(({ source: { id } }) => id === "that-month");
    expect(print && standing && printWas(print, standing, told.acts)).toBe("already");
  });

  it("is not spoken of where nothing was taken back", () => {
    const [figure] = figuresOf({ ...spec, acts: [] });
    const [print] = figure?.timed.appearances ?? [];
    expect(figure && print && printWas(print, figure.standing, [])).toBeNull();
  });
});
