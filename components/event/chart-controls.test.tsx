import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { KAZAKHSTAN } from "@/lib/chart/testing/kazakhstan";
import { viewOf } from "@/lib/chart/testing/view";
import type { ViewState } from "@/lib/domain/view-state";
import { readViewState } from "@/lib/schemas/view-state";
import { AuthorityFilter } from "./authority-filter";
import { ChartControls } from "./chart-controls";
import { EnvelopeForm, RangeForm } from "./chart-controls-forms";
import { EventBody } from "./event-body";
import { Ledger } from "./ledger";
import { RetractionLog } from "./retraction-log";
import { ViewBar } from "./view-bar";

const CHOSEN: Partial<ViewState> = {
  ...{ authorities: ["prosecutor"], axis: "as-of", scale: "log", superseded: false },
  ...{ envelopeDays: 14, range: { from: "2022-01-05", to: "2022-01-20" }, others: "open" },
  ...{ knownAt: "2022-09-01" },
};
const view = viewOf(KAZAKHSTAN, "2022-09-01", CHOSEN);
const { content } = view.recorded;

const textOf = (html: string) => html.replace(/<[^>]+>/gu, " ").replace(/\s+/gu, " ");
const decode = (text: string) => text.replaceAll("&amp;", "&");

/** The state behind a form that is sent as it stands, given what is typed into it. */
function sent(html: string, typed: Record<string, string | string[]>): ViewState {
  const fields = [...html.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/gu)];
  const hidden = Object.fromEntries(fields.map(([, name = "", value = ""]) => [name, decode(value)]));
  const { state, ignored } = readViewState(content, { ...hidden, ...typed });
  expect(ignored).toEqual([]);
  return state;
}

describe("the forms beside the timeline", () => {
  it("change what they ask for, and carry all else along", () => {
    const authorities = renderToStaticMarkup(<AuthorityFilter view={view} />);
    expect(sent(authorities, { authorities: ["police", "health"] })).toEqual({
      ...view.state,
      authorities: ["health", "police"],
    });
    expect(sent(authorities, {}).authorities).toEqual([]);
    expect(sent(renderToStaticMarkup(<EnvelopeForm view={view} />), { envelope: "3" })).toEqual({
      ...view.state,
      envelopeDays: 3,
    });
    expect(
      sent(renderToStaticMarkup(<RangeForm view={view} />), { from: "2022-01-07", to: "2022-01-09" }),
    ).toEqual({ ...view.state, range: { from: "2022-01-07", to: "2022-01-09" } });
  });

  it("show what is chosen", () => {
    const html = renderToStaticMarkup(<ViewBar view={view} />);
    expect(html).toMatch(/<input[^>]*id="authority-prosecutor"[^>]*checked=""/u);
    expect(html).not.toMatch(/<input[^>]*id="authority-police"[^>]*checked=""/u);
    const current = [...html.matchAll(/aria-current="true"[^>]*>([^<]+)</gu)].map(([, label]) => label);
    expect(current).toEqual(
      expect.arrayContaining(["up to when counted", "logarithmic", "hidden", "14 days", "each for itself"]),
    );
    expect(textOf(html)).toContain(
      "More choices: 1 authority · up to when counted · logarithmic · superseded hidden · envelope 14 days",
    );
  });

  it("have links that are read again as what they say", () => {
    const html = renderToStaticMarkup(<ChartControls view={view} />);
    const hrefs = [...html.matchAll(/href="([^"]+)"/gu)].map(([, href]) => decode(href ?? ""));
    expect(hrefs.length).toBeGreaterThan(6);
    for (const href of hrefs) {
      const query = Object.fromEntries(new URL(href, "http://localhost").searchParams);
      expect(readViewState(content, query).ignored).toEqual([]);
    }
  });
});

describe("what is chosen away", () => {
  it("is counted, with the way to see it, above the chart and at the table", () => {
    const text = textOf(renderToStaticMarkup(<Ledger view={view} />));
    expect(text).toContain("2 superseded figures are hidden.");
    expect(text).toContain("4 figures of other authorities are hidden.");
  });

  it("leaves the table and the log to the authorities chosen", () => {
    const rows = renderToStaticMarkup(<Ledger view={view} />).match(/id="figure-[^"]+"/gu);
    expect(rows).toEqual(['id="figure-238"']);
    const log = textOf(renderToStaticMarkup(<RetractionLog view={view} />));
    expect(log).toContain("4 acts upon figures of other authorities are hidden.");
    const health = viewOf(KAZAKHSTAN, undefined, { authorities: ["information"] });
    expect(textOf(renderToStaticMarkup(<RetractionLog view={health} />))).toContain("technical error");
  });

  it("never is a withdrawn figure", () => {
    const hidden = viewOf(KAZAKHSTAN, undefined, { superseded: false });
    const html = renderToStaticMarkup(<EventBody view={hidden} />);
    for (const id of ["164", "over-160"]) {
      expect(html).toContain(`id="figure-${id}"`);
      expect(html).toContain(`data-figure="${id}"`);
    }
    expect(html).not.toContain('data-figure="225"');
  });
});
