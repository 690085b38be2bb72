import { describe, expect, it } from "vitest";
import { asserts, content, exactly, type FigureSpec, type WorldSpec } from "@/lib/domain/testing/build";
import { toTimeline } from "@/lib/domain/timeline";
import { wordsFor } from "@/lib/format/words";
import { toEventCard } from "./event-card";
import { SPARKLINE } from "./sparkline";
import { KAZAKHSTAN } from "./testing/kazakhstan";

const NOW = Date.parse("2024-01-01");

const METRICS = [{ slug: "deaths", labels: { en: "deaths" }, position: 1 }];

function cardOf(spec: WorldSpec) {
  return toEventCard(toTimeline({ ...content(spec), metrics: METRICS }), NOW, wordsFor("en"));
}

const lineOf = (spec: WorldSpec) => cardOf(spec).spark?.line;

describe("the sparkline of an event", () => {
  it("draws the headline's line from its first figure to the right, and every figure around it", () => {
    const line = lineOf(KAZAKHSTAN);
    expect(line?.first.timed.figure.id).toBe("225");
    expect(line?.last.timed.figure.id).toBe("238");
    expect(line?.path).toMatch(new RegExp(`^M.*H${SPARKLINE.plot.right}$`));
    // "unclear" is no number, and the officers are not everyone.
    expect(line?.counts).toEqual({ figures: 6, withdrawn: 2 });
  });

  it("draws what was withdrawn hollow, and one mark as the headline, on top of all", () => {
    const marks = lineOf(KAZAKHSTAN)?.marks ?? [];
    expect(marks.some(({ hollow }) => hollow)).toBe(true);
    expect(marks.filter(({ headline }) => headline)).toEqual([marks.at(-1)]);
    expect(marks.at(-1)?.hollow).toBe(false);
  });

  it("stays inside its frame, the later to the right and the greater above", () => {
    const { left, right, top, bottom } = SPARKLINE.plot;
    const line = lineOf(KAZAKHSTAN);
    for (const { x, y } of line?.marks ?? []) {
      expect(x).toBeGreaterThanOrEqual(left);
      expect(x).toBeLessThanOrEqual(right);
      expect(y).toBeGreaterThanOrEqual(top);
      expect(y).toBeLessThanOrEqual(bottom);
    }
    const headline = line?.marks.find((mark) => mark.headline);
    expect(Math.max(...(line?.marks ?? []).map(({ x }) => x))).toBe(headline?.x);
    expect(Math.min(...(line?.marks ?? []).map(({ y }) => y))).toBe(headline?.y);
  });

  it("gives each change one step, however long it took", () => {
    const numbers = (KAZAKHSTAN.figures ?? []).filter(({ id }) => ["225", "230", "238"].includes(id));
    const { left, right } = SPARKLINE.plot;
    const marks = lineOf({ ...KAZAKHSTAN, figures: numbers, acts: [] })?.marks ?? [];
    const steps = marks.map(({ x }) => Math.round(((x - left) / (right - left)) * numbers.length));
    expect(steps).toEqual([0, 1, 2]);
  });

  it("draws a thousand figures in a few marks", () => {
    const figures: FigureSpec[] = Array.from({ length: 1_000 }, (_, index) => ({
      id: `f${index}`,
      quantity: exactly(1_000 + index),
      statedAt: `2022-01-${String(3 + Math.floor(index / 50)).padStart(2, "0")}`,
      chain: [asserts("interior")],
    }));
    const line = lineOf({ ...KAZAKHSTAN, figures, acts: [] });
    expect(line?.counts.figures).toBe(1_000);
    expect(line?.marks.length).toBeLessThan(200);
  });

  it("is left out where no number stands", () => {
    const figures = (KAZAKHSTAN.figures ?? []).filter(({ id }) => id === "unclear");
    expect(cardOf({ ...KAZAKHSTAN, figures, acts: [] }).spark).toBeNull();
  });

  it("says in words what it shows, and when something changed last", () => {
    const { spark, latestChange } = cardOf(KAZAKHSTAN);
    expect(spark?.label).toBe(
      "Deaths step by step, 6 January – 16 August 2022: 6 figures, 2 withdrawn. " +
        "The line in colour is General Prosecutor's Office of Kazakhstan: from 225 to 238.",
    );
    expect(latestChange).toBe("16 August 2022");
  });
});
