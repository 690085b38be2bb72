import { describe, expect, test } from "vitest";
import { type EnvelopeSubject, envelopeAt } from "./envelope";
import { standingAt } from "./standing";
import {
  type ActSpec,
  asserts,
  at,
  exactly,
  type FigureSpec,
  quantity,
  timeline,
  unknownNumber,
} from "./testing/build";

const SUBJECT: EnvelopeSubject = {
  metric: "deaths",
  population: "everyone",
  place: null,
  method: "reported",
  basis: "cumulative",
};

/** One authority each, so that nothing supersedes anything. */
const said = (id: string, day: string, fields: Partial<FigureSpec> = {}): FigureSpec => ({
  id,
  statedAt: day,
  asOf: day,
  chain: [asserts(id)],
  ...fields,
});

function envelope(figures: FigureSpec[], acts: ActSpec[] = [], subject: Partial<EnvelopeSubject> = {}) {
  const built = timeline({ figures, acts });
  const standings = standingAt(built.figures, built.acts, at("2022-02-01"));
  return envelopeAt(built, standings, { ...SUBJECT, ...subject });
}

describe("envelope", () => {
  test("from the least to the greatest, naming who sets each end", () => {
    const found = envelope([
      said("low", "2022-01-08", { quantity: exactly(164) }),
      said("range", "2022-01-09", { quantity: quantity({ qualifier: "between", lower: 200, upper: 260 }) }),
      said("high", "2022-01-10", { quantity: exactly(260) }),
    ]);
    expect(found).toEqual({
      low: { value: 164, open: false, figures: ["low"] },
      high: { value: 260, open: false, figures: ["high", "range"] },
      contributors: ["high", "range", "low"],
      older: [],
    });
  });

  test.each([
    ["at-least", 26, { value: 26, open: false }, { value: 26, open: true }],
    ["more-than", 160, { value: 161, open: false }, { value: 161, open: true }],
    ["nearly", 8000, { value: 7999, open: true }, { value: 7999, open: false }],
    ["about", 2000, { value: 2000, open: true }, { value: 2000, open: true }],
    ["at-most", 300, { value: 300, open: true }, { value: 300, open: false }],
    ["fewer-than", 10, { value: 9, open: true }, { value: 9, open: false }],
  ] as const)(
    "%s %i is open where it gives no bound; an implied zero is none",
    (qualifier, nominal, low, high) => {
      const found = envelope([said("f", "2022-01-08", { quantity: quantity({ qualifier, nominal }) })]);
      expect(found).toMatchObject({ low, high });
    },
  );

  test("a stated zero is a finding", () => {
    expect(envelope([said("f", "2022-01-08", { quantity: exactly(0) })])?.low).toMatchObject({
      value: 0,
      open: false,
    });
  });

  test("the window is the view's, seven days by default; what is older is named", () => {
    const figures = [
      said("new", "2022-01-15", { quantity: exactly(225) }),
      said("week", "2022-01-08", { quantity: exactly(100) }),
      said("old", "2022-01-07", { quantity: exactly(50) }),
    ];
    expect(envelope(figures)).toMatchObject({
      low: { value: 100 },
      contributors: ["new", "week"],
      older: ["old"],
    });
    expect(envelope(figures, [], { windowDays: 8 })).toMatchObject({ low: { value: 50 }, older: [] });
    expect(envelope(figures, [], { windowDays: 0 })).toMatchObject({ contributors: ["new"] });
  });

  test("an unknown contributes nothing, not even the newest day", () => {
    const unclear = said("unclear", "2022-01-30", { quantity: unknownNumber });
    expect(envelope([unclear, said("f", "2022-01-08", { quantity: exactly(5) })])).toMatchObject({
      contributors: ["f"],
      older: [],
    });
    expect(envelope([unclear])).toBeNull();
  });

  test("disputed figures count, withdrawn, superseded and later ones do not", () => {
    const figures = [
      said("doubted", "2022-01-08", { quantity: exactly(5) }),
      said("gone", "2022-01-08", { quantity: exactly(1) }),
      said("before", "2022-01-07", { quantity: exactly(2), chain: [asserts("doubted")] }),
      said("later", "2022-03-01", { quantity: exactly(9) }),
    ];
    const acts: ActSpec[] = [
      { id: "x", kind: "dispute", figures: ["doubted"], statedAt: "2022-01-09" },
      { id: "y", kind: "removal", figures: ["gone"], statedAt: "2022-01-09" },
    ];
    expect(envelope(figures, acts)?.contributors).toEqual(["doubted"]);
  });

  test.each([
    ["metric", { metric: "injured" }],
    ["population", { population: "children" }],
    ["place", { place: "almaty" }],
    ["method", { method: "identified" as const }],
    ["basis", { basis: "current" as const }],
  ])("never across another %s", (_what, fields) => {
    expect(envelope([said("f", "2022-01-08", fields)])).toBeNull();
    expect(envelope([said("f", "2022-01-08", fields)], [], fields)?.contributors).toEqual(["f"]);
  });
});
