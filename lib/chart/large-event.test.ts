import { describe, expect, it, vi } from "vitest";
import { at, timeline } from "@/lib/domain/testing/build";
import type { ViewState } from "@/lib/domain/view-state";
import { toChart } from "./chart";
import { isWithdrawn } from "./chart-figure";
import type { EventView } from "./event-view";
import { foldAuthorities } from "./fold-authorities";
import { MEDIUM, NARROW, WIDE } from "./layout";
import { boxesOfTexts, expectNoOverlap } from "./testing/expect-no-overlap";
import { largeEvent } from "./testing/large-event";
import { viewAt } from "./testing/view";
import { levelOf } from "./value-range";

// Two thousand figures take a busy machine a while.
vi.setConfig({ testTimeout: 30_000 });

const LARGE = timeline(largeEvent());

const VIEWS: Partial<ViewState>[] = [
  {},
  { scale: "log" },
  { axis: "as-of" },
  { others: "open" },
  { superseded: false, scale: "log" },
  { range: { from: "2023-02-20", to: "2023-03-20" } },
];

/** Each view is worked out once, for all layouts. */
const views = new Map<string, EventView>();

function viewIn(state: Partial<ViewState>): EventView {
  const key = JSON.stringify(state);
  const view = views.get(key) ?? viewAt(LARGE, at("2024-01-01"), state);
  views.set(key, view);
  return view;
}

function drawn(state: Partial<ViewState>, layout: typeof WIDE) {
  const view = viewIn(state);
  if (!view.chart) throw new Error("Nothing of the large event is known.");
  const { index, words } = view;
  return { model: view.chart, chart: toChart(view.chart, layout, { index, zone: "Europe/Istanbul", words }) };
}

describe.each([WIDE, MEDIUM, NARROW])("2,000 figures by 40 authorities, $name", (layout) => {
  it.each(VIEWS)("are drawn without text on text or on marks: %j", (state) => {
    const { chart } = drawn(state, layout);
    expectNoOverlap(chart);
    for (const box of boxesOfTexts(chart)) expect(box.left).toBeGreaterThanOrEqual(0);
  });

  it.each(VIEWS)("fold away none that was withdrawn, doubted, set large, lowest or highest: %j", (state) => {
    const { chart, model } = drawn(state, layout);
    const marks = new Set(chart.marks.map(({ figure }) => figure));
    for (const figure of model.kept) expect(marks).toContain(figure);
    const withdrawn = model.drawn.filter(isWithdrawn).map(({ timed }) => timed.figure.id);
    for (const figure of withdrawn) expect(marks).toContain(figure);
    expect(chart.notes.flatMap(({ figures }) => figures).sort()).toEqual(withdrawn.sort());
    const levels = (figures: typeof model.drawn) =>
      figures.map(({ timed }) => levelOf(timed.figure.quantity) ?? 0);
    const shown = levels(model.drawn.filter(({ timed }) => marks.has(timed.figure.id)));
    expect(Math.max(...shown)).toBe(Math.max(...levels(model.drawn)));
    expect(Math.min(...shown)).toBe(Math.min(...levels(model.drawn)));
  });

  it("become few enough to be told apart, and say how many are not drawn singly", () => {
    const { chart, model } = drawn({}, layout);
    expect(chart.marks.length).toBeLessThan(layout.mostMarks * 1.5);
    const { folded } = foldAuthorities(model, layout.mostAuthorities);
    const dots = chart.others?.figures ?? 0;
    expect(chart.marks.length + chart.merged + dots).toBe(model.drawn.length);
    const said = chart.foot.flatMap(({ lines }) => lines).join(" ");
    expect(said).toContain(`${chart.merged.toLocaleString("en")} superseded marks are in the lines`);
    expect(said).toContain(`${folded.size} authorities are drawn as others`);
    expect(said).toContain(`${folded.size} other authorities`);
  });

  it("are opened by a choice", () => {
    const { chart } = drawn({ others: "open" }, layout);
    expect(chart.others).toBeNull();
    expect(chart.lines).toHaveLength(40);
  });
});

describe("marks", () => {
  it("merge only where there are too many of them", () => {
    const few = timeline(largeEvent({ figures: 60, authorities: 6 }));
    const view = viewAt(few, at("2024-01-01"));
    const { index, words, chart: model } = view;
    const chart = model && toChart(model, WIDE, { index, zone: "Europe/Istanbul", words });
    expect(chart?.marks).toHaveLength(60);
    expect(chart?.merged).toBe(0);
  });
});
