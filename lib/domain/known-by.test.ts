import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contentKnownBy } from "./known-by";
import { standingAt } from "./standing";
import { asserts, at, exactly, source, timeline } from "./testing/build";
import { anyMoment } from "./testing/worlds";

const WORLD = timeline({
  sources: [
    source("monday", { publishedAt: "2022-01-03" }),
    source("tuesday", { publishedAt: "2022-01-04" }),
    source("january", { publishedAt: "2022-01" }),
    source("friday", { publishedAt: "2022-01-07" }),
    source("silent", { publishedAt: "2022-01-03" }),
  ],
  figures: [
    { id: "first", quantity: exactly(3), chain: [asserts("ministry")], in: ["friday", "january", "monday"] },
    { id: "second", quantity: exactly(5), chain: [asserts("ministry")], in: ["friday"] },
  ],
  acts: [
    { id: "denial", kind: "denial", figures: ["first"], in: ["tuesday", "friday"] },
    { id: "removal", kind: "removal", figures: ["first"], in: ["friday"] },
  ],
});

describe("what was known of an event at a moment", () => {
  const { content, figures, acts } = contentKnownBy(WORLD, at("2022-01-05"));

  it("holds the figures and acts that had certainly become public", () => {
    expect(figures.map(({ figure }) => figure.id)).toEqual(["first"]);
    expect(content.figures.map(({ id }) => id)).toEqual(["first"]);
    expect(acts.map(({ act }) => act.id)).toEqual(["denial"]);
    expect(content.retractions.map(({ id }) => id)).toEqual(["denial"]);
  });

  it("holds the prints and reports that can have been out by then", () => {
    expect(figures[0]?.appearances.map((print) => print.source.id)).toEqual(["monday", "january"]);
    expect(content.appearances.map((print) => print.source)).toEqual(["monday", "january"]);
    expect(acts[0]?.act.reports.map((report) => report.source)).toEqual(["tuesday"]);
  });

  it("names the sources of those, and no other", () => {
    expect(content.sources.map(({ id }) => id)).toEqual(["monday", "tuesday", "january"]);
  });

  it("takes what the next day printed for later, and a moment for its own", () => {
    const printedBy = (t: number) => contentKnownBy(WORLD, t).content.sources.map(({ id }) => id);
    expect(printedBy(at("2022-01-06"))).not.toContain("friday");
    expect(printedBy(at("2022-01-07"))).toContain("friday");
    const point = timeline({
      sources: [source("wire", { publishedAt: "2022-01-07T18:00:00+06:00" })],
      figures: [{ id: "one", in: ["wire"] }],
    });
    const known = point.figures[0]?.known.latest ?? 0;
    expect(contentKnownBy(point, known).content.sources).toHaveLength(1);
  });

  it("changes nothing of what it is given", () => {
    expect(WORLD.content.figures).toHaveLength(2);
    expect(WORLD.acts[0]?.act.reports).toHaveLength(2);
  });

  it("leaves how every figure stood at that moment as it is", () => {
    fc.assert(
      fc.property(anyMoment, ({ of, t }) => {
        const known = contentKnownBy(of, t);
        const whole = standingAt(of.figures, of.acts, t);
        const then = standingAt(known.figures, known.acts, t);
        for (const { figure } of known.figures) expect(then.get(figure.id)).toEqual(whole.get(figure.id));
        for (const { figure } of of.figures) {
          if (!then.has(figure.id)) expect(whole.get(figure.id)?.state).toBe("not-yet-known");
        }
      }),
    );
  });
});
