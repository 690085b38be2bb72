import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { CompareLink } from "@/components/compare/compare-link";
import { KAZAKHSTAN } from "@/lib/chart/testing/kazakhstan";
import { viewOf } from "@/lib/chart/testing/view";
import { EventHeader } from "./event-header";
import { KnownAtForm } from "./known-at-form";
import { KnownAtSlider } from "./known-at-slider";
import { KnownAtSteps } from "./known-at-steps";
import { Ledger } from "./ledger";
import { MetricTabs } from "./metric-tabs";
import { PastNotice } from "./past-notice";
import { RetractionLog } from "./retraction-log";
import { ScopeLinks } from "./scope-links";
import { SourceList } from "./source-list";
import { StandingHeadline } from "./standing-headline";

const textOf = (element: ReactElement) =>
  renderToStaticMarkup(element)
    .replace(/<[^>]+>/gu, " ")
    .replace(/\s+/gu, " ");

const knownAt = (day: string, state = {}) => viewOf(KAZAKHSTAN, day, { knownAt: day, ...state });

describe("the page as of the evening of 9 January", () => {
  const view = knownAt("2022-01-09");

  it("counts the figures and sources of that evening", () => {
    expect(textOf(<EventHeader view={view} />)).toContain("6 figures from 1 source");
    expect(textOf(<MetricTabs view={view} />)).toBe(" Deaths 6 ");
  });

  it("lists the sources that can have been out, and no print of another", () => {
    const sources = renderToStaticMarkup(<SourceList view={view} />);
    expect(sources).toContain("source-article");
    expect(sources).not.toContain("source-belsat");
    expect(renderToStaticMarkup(<Ledger view={view} />)).not.toContain("source-belsat");
  });

  it("says where a figure was printed only later", () => {
    expect(textOf(<Ledger view={view} />)).toContain("printed only later");
    expect(textOf(<RetractionLog view={knownAt("2022-01-06")} />)).toContain("was known on 6 January 2022");
  });

  it("tells of no act that was not yet known", () => {
    const log = textOf(<RetractionLog view={view} />);
    expect(log).toContain("Disavowal");
    expect(log).not.toContain("Removal");
  });

  it("still leads on to what changed next, and to every other step", () => {
    const text = textOf(<KnownAtForm view={view} />);
    expect(text).toContain("next change: 10 January 2022");
    expect(text).toContain("before that: 6 January 2022");
    expect(text).toContain("Step 3 of 7");
    const form = renderToStaticMarkup(<KnownAtForm view={view} />);
    expect(form).toMatch(/<section data-known-at="2022-01-09"/u);
    const days = [...form.matchAll(/data-step="([^"]+)" href="[^"]*knownAt=([^"&]+)/gu)];
    expect(days.map(([, day]) => day)).toHaveLength(7);
    for (const [, day, asked] of days) expect(asked).toBe(day);
    expect(form).toMatch(/data-step="2022-01-09"[^>]*aria-current="step"/u);
  });

  it("says above all else that the past is shown, and leads back to now", () => {
    expect(textOf(<PastNotice view={view} />)).toContain("what was known at the end of 9 January 2022");
    expect(renderToStaticMarkup(<PastNotice view={view} />)).toContain('href="/event?range=all"');
    expect(renderToStaticMarkup(<PastNotice view={viewOf(KAZAKHSTAN)} />)).toBe("");
    const moment = viewOf(KAZAKHSTAN, undefined, { knownAt: "2022-01-09T18:00:00+06:00" });
    expect(textOf(<PastNotice view={moment} />)).toMatch(/was known at 9 January 2022, 18:00/u);
  });

  it("says that the summary was written later", () => {
    expect(textOf(<EventHeader view={view} />)).toContain("Written with hindsight");
    expect(textOf(<EventHeader view={viewOf(KAZAKHSTAN)} />)).not.toContain("hindsight");
  });
});

describe("the page as of a moment within a day", () => {
  const moment = (text: string) => viewOf(KAZAKHSTAN, undefined, { knownAt: text });
  const slider = (text: string) => renderToStaticMarkup(<KnownAtSlider view={moment(text)} />);

  it("does not tell what that day still brought", () => {
    expect(slider("2022-01-09T12:00+06:00")).toContain('aria-valuetext="9 January 2022, 12:00 UTC+06:00"');
    const text = textOf(<KnownAtSteps view={moment("2022-01-09T12:00+06:00")} />);
    expect(text).toContain("After step 2 of 7");
    expect(text).toContain("before that: 6 January 2022");
    expect(text).toContain("next change: 9 January 2022");
    const steps = renderToStaticMarkup(<KnownAtSteps view={moment("2022-01-09T12:00+06:00")} />);
    expect(steps).not.toContain("aria-current");
  });

  it("lets the slider reach the first change from before it", () => {
    expect(slider("2021-12-01")).toMatch(/min="0" max="8"[^>]*value="0"/u);
    expect(textOf(<KnownAtSteps view={moment("2021-12-01")} />)).toContain("next change: 5 January 2022");
  });

  it("asks for the day that it was in the event's zone", () => {
    const field = renderToStaticMarkup(<KnownAtForm view={moment("2022-01-09T23:00Z")} />);
    expect(field).toMatch(/id="known-at"[^>]*value="2022-01-10"/u);
    const day = renderToStaticMarkup(<KnownAtForm view={moment("2022-01-09")} />);
    expect(day).toMatch(/id="known-at"[^>]*value="2022-01-09"/u);
    expect(textOf(<KnownAtForm view={moment("2022-01-09t12:00z")} />)).not.toContain("the end of");
  });

  it("names the moment with its time at the figure that stood", () => {
    const text = textOf(<StandingHeadline view={moment("2022-01-12T18:00:00+06:00")} />);
    expect(text).toContain("12 January 2022, 18:00 UTC+06:00");
    expect(textOf(<StandingHeadline view={moment("2022-01-12")} />)).toContain(
      "stood on 12 January 2022, since",
    );
  });
});

describe("the choices of a page as of an early day", () => {
  it("leave out what leads to nothing", () => {
    expect(renderToStaticMarkup(<ScopeLinks view={knownAt("2022-01-05")} />)).not.toContain("security");
    expect(renderToStaticMarkup(<ScopeLinks view={knownAt("2022-01-06")} />)).toContain("security");
  });

  it("keep what is chosen, though nothing of it is known", () => {
    const view = knownAt("2022-01-05", { population: "security-forces" });
    const links = renderToStaticMarkup(<ScopeLinks view={view} />);
    expect(links).toMatch(/aria-current="true"[^>]*>security-forces/u);
    expect(textOf(<MetricTabs view={knownAt("2022-01-03")} />)).toBe(" Deaths 0 ");
  });
});

describe("the way to a comparison of two moments", () => {
  it("leads to our records of the same revision", () => {
    const link = (revision: number | null) =>
      renderToStaticMarkup(<CompareLink view={viewOf(KAZAKHSTAN, undefined, { revision })} />);
    expect(link(3)).toContain('href="/event/compare?revision=3"');
    expect(link(null)).toContain('href="/event/compare"');
  });
});
