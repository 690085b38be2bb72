import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { headlineTrack } from "@/lib/domain/headline-track";
import { asserts, at, exactly, timeline, type WorldSpec } from "@/lib/domain/testing/build";
import { wordsFor } from "@/lib/format/words";
import { overlaps } from "./box";
import { comparedDomain, toComparedChart } from "./compare-chart";
import { type ComparedEvent, comparedSubject, toComparedEvent } from "./compare-events";
import { ONE_CHART_LAYOUTS, PANEL_LAYOUT } from "./compare-layout";
import { textWidth } from "./text-width";

const words = wordsFor("en");
const ministry = [asserts("ministry")];
const NOW = at("2023-06-01");

function eventOf(slug: string, counts: [day: string, count: number][], more: Partial<WorldSpec> = {}) {
  const figures = counts.map(([statedAt, count]) => ({
    ...{ id: `${slug}-${count}`, quantity: exactly(count), statedAt, chain: ministry },
  }));
  const event = { slug, title: `The events of ${slug} in some city`, start: "2022-01-02" };
  const of = timeline({ event, figures, ...more });
  return toComparedEvent(of, headlineTrack(of, comparedSubject("deaths")), NOW);
}

const SHORT = eventOf("short", [
  ["2022-01-02", 10],
  ["2022-01-05", 20],
]);
const LONG = eventOf("long", [
  ["2022-01-03", 100],
  ["2022-03-02", 250],
]);
const FALLEN = eventOf(
  "fallen",
  [
    ["2022-01-04", 30],
    ["2022-01-08", 90],
  ],
  { acts: [{ id: "all", kind: "retraction", figures: ["fallen-90", "fallen-30"], statedAt: "2022-01-12" }] },
);

describe("an event beside others", () => {
  it("is counted from the beginning of its first day", () => {
    expect(SHORT.points).toEqual([
      { day: 1, level: 10 },
      { day: 4, level: 20 },
    ]);
    expect(LONG.lastFigureDays).toBe(59);
  });

  it("says what stands, what was highest and lowest, and what was withdrawn", () => {
    const said = ({ headline, highest, lowest, withdrawnFigures, figures }: ComparedEvent) => [
      ...[headline, highest, lowest].map((named) => named?.figure.quantity.nominal ?? null),
      `${withdrawnFigures} of ${figures}`,
    ];
    expect(said(LONG)).toEqual([250, 250, 100, "0 of 2"]);
    expect(said(FALLEN)).toEqual([null, 90, 30, "2 of 2"]);
  });
});

const place = (
  events: ComparedEvent[],
  layout = ONE_CHART_LAYOUTS[2] ?? PANEL_LAYOUT,
  scale: "linear" | "log" = "linear",
) =>
  toComparedChart(
    events.map((event, style) => ({ event, style })),
    comparedDomain(events, { scale, days: null }),
    layout,
    words,
  );

describe("events on one scale", () => {
  it("share days and counts, also in drawings of their own", () => {
    const domain = comparedDomain([SHORT, LONG], { scale: "linear", days: null });
    const panels = [SHORT, LONG].map((event, style) =>
      toComparedChart([{ event, style }], domain, PANEL_LAYOUT, words),
    );
    expect(panels[0]?.dayTicks).toEqual(panels[1]?.dayTicks);
    expect(panels[0]?.valueTicks).toEqual(panels[1]?.valueTicks);
    expect(panels[0]?.lines[0]?.end?.said).toBe("20");
    expect((panels[0]?.lines[0]?.end?.y ?? 0) > (panels[1]?.lines[0]?.end?.y ?? 0)).toBe(true);
  });

  it("end their lines where nothing stands any more, and say so", () => {
    const [line] = place([FALLEN, LONG]).lines;
    expect(line?.end).toMatchObject({ said: "No number stands" });
    expect(line?.end?.x ?? 0).toBeLessThan(place([FALLEN, LONG]).layout.plot.right / 2);
  });

  it("show withdrawn figures only where it is clear whose they were", () => {
    expect(place([FALLEN], PANEL_LAYOUT).withdrawn).toHaveLength(2);
    expect(place([FALLEN, LONG]).withdrawn).toEqual([]);
  });

  it("draw no further than the moment of asking, and no further than the days asked for", () => {
    const running = { ...SHORT, untilDay: 6 };
    const end = (event: ComparedEvent) => place([event, LONG]).lines[0]?.end?.x ?? 0;
    expect(end(running)).toBeLessThan(end(SHORT));
    const week = comparedDomain([SHORT, LONG], { scale: "linear", days: 7 });
    expect([week.lastDay, week.axis.top]).toEqual([7, expect.any(Number)]);
    expect(week.axis.top).toBeLessThan(250);
  });
});

const anyEvents = fc
  .uniqueArray(fc.integer({ min: 1, max: 100_000 }), { minLength: 2, maxLength: 4 })
  .map((counts) => counts.map((count, index) => eventOf(`event-${index}`, [["2022-01-05", count]])));

describe.each(ONE_CHART_LAYOUTS)("the names at the ends, $name", (layout) => {
  it.each(["linear", "log"] as const)("are one of each event, inside and apart, %s", (scale) => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        const { labels } = place(events, layout, scale);
        expect(labels.map(({ figure }) => figure).toSorted()).toEqual(events.map(({ slug }) => slug));
        const boxes = labels.map(({ x, y, strong, rest, stacked }) => {
          const texts = stacked ? [strong, ...rest] : [`${strong} ${rest.join(" ")}`];
          const width = Math.max(...texts.map((text) => textWidth(text, layout.fontPx)));
          const top = y - layout.fontPx * 0.8;
          return { left: x, right: x + width, top, bottom: top + texts.length * layout.linePx };
        });
        for (const box of boxes) {
          expect(box.right).toBeLessThanOrEqual(layout.widthPx + 8);
          expect(boxes.filter((other) => overlaps(box, other))).toEqual([box]);
        }
      }),
      { numRuns: 15 },
    );
  });
});
