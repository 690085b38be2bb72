import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { figureHref } from "@/lib/chart/links";
import { viewOf } from "@/lib/chart/testing/view";
import { agent, asserts, exactly, type WorldSpec } from "@/lib/domain/testing/build";
import type { ViewState } from "@/lib/domain/view-state";
import { Ledger } from "./ledger";
import { RetractionLog } from "./retraction-log";

const COUNT = 204;
const dayOf = (at: number) => new Date(Date.UTC(2022, 0, 3 + at)).toISOString().slice(0, 10);
const numbers = Array.from({ length: COUNT }, (_, at) => at);

/** A figure a day; the first 60 retracted. */
const LONG: WorldSpec = {
  agents: [agent("ministry")],
  figures: [
    ...numbers.map((at) => ({
      ...{ id: `f${at}`, quantity: exactly(at + 1), statedAt: dayOf(at), chain: [asserts("ministry")] },
    })),
    { id: "children", population: "children", quantity: exactly(1), statedAt: dayOf(0) },
  ],
  acts: numbers.slice(0, 60).map((at) => ({
    ...{ id: `a${at}`, kind: "retraction" as const, figures: [`f${at}`], by: "ministry" },
    statedAt: dayOf(at + 1),
  })),
};

const viewAtPage = (page: number, state: Partial<ViewState> = {}) =>
  viewOf(LONG, "2023-06-01", { page, ...state });
const drawn = [1, 2, 3, 9].map((page) => renderToStaticMarkup(<Ledger view={viewAtPage(page)} />));
const [first = "", second = "", third = "", beyond = ""] = drawn;
const rows = (html: string) => [...html.matchAll(/id="figure-(\w+)"/gu)].map(([, id]) => id);

describe("a long table", () => {
  it("shows a hundred rows a page, newest first, and together all of them once", () => {
    const pages = [first, second, third].map(rows);
    expect(pages.map(({ length }) => length)).toEqual([100, 100, 4]);
    expect(pages[0]?.[0]).toBe("f203");
    expect(new Set(pages.flat()).size).toBe(COUNT);
    expect(second).toContain("Rows 101–200 of 204");
  });

  it("leads to the pages before, after and beside, and marks its own", () => {
    expect(second).toMatch(/rel="prev"/u);
    expect(second).toMatch(/href="\/event\?[^"]*page=3#figures" rel="next"/u);
    expect(second).toMatch(/aria-label="Page 2" aria-current="page"/u);
    expect(first).not.toMatch(/rel="prev"/u);
    expect(third).not.toMatch(/rel="next"/u);
  });

  it("shows the last page where the address asks for one beyond, and says so", () => {
    expect(beyond).toContain("There is no page 9; this is the last, page 3.");
    expect(rows(beyond)).toEqual(rows(third));
  });

  it("has no pages where there is one", () => {
    const html = renderToStaticMarkup(<Ledger view={viewAtPage(1, { population: "children" })} />);
    expect(rows(html)).toEqual(["children"]);
    expect(html).not.toContain("Rows 1");
    expect(html).not.toContain("Pages of the table");
  });
});

describe("a link to a figure", () => {
  const hrefOf = (id: string, page: number) => {
    const view = viewAtPage(page);
    const figure = view.index.figures.get(id);
    return figure && figureHref(view, figure);
  };

  it("leads to the page that its row is on", () => {
    expect(hrefOf("f203", 1)).toBe("#figure-f203");
    expect(hrefOf("f100", 1)).toBe("/event?range=all&page=2#figure-f100");
    expect(hrefOf("f203", 2)).toBe("/event?range=all#figure-f203");
    expect(hrefOf("f0", 9)).toBe("#figure-f0");
    const other = viewAtPage(1, { authorities: ["other"] });
    const hidden = other.index.figures.get("f100");
    expect(hidden && figureHref(other, hidden)).toBe("/event?range=all&page=2#figure-f100");
    expect(hrefOf("children", 2)).toBe("/event?population=children&range=all#figure-children");
  });
});

describe("a long log", () => {
  it("folds what is beyond the first fifty away, and loses nothing", () => {
    const html = renderToStaticMarkup(<RetractionLog view={viewAtPage(1)} />);
    expect(html.match(/<article /gu)).toHaveLength(60);
    const [open, folded] = html.split("<details");
    expect(open?.match(/<article /gu)).toHaveLength(50);
    expect(folded).toContain("10 older ones");
  });
});
