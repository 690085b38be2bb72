import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { indexContent } from "@/lib/chart/content-index";
import { standingAt } from "@/lib/domain/standing";
import { agent, asserts, at, content, exactly, source, type WorldSpec } from "@/lib/domain/testing/build";
import { toTimeline } from "@/lib/domain/timeline";
import { wordsFor } from "@/lib/format/words";
import { EventChecks } from "./event-checks";

const population = (slug: string, within: string | null) => ({ slug, within, labels: {}, position: 1 });
const chain = [asserts("ministry")];

function told(spec: WorldSpec): string {
  const populations = [population("everyone", null), population("security-forces", "everyone")];
  const recorded = { ...content({ agents: [agent("ministry")], ...spec }), populations };
  const timeline = toTimeline(recorded);
  const standings = standingAt(timeline.figures, timeline.acts, at("2022-02-01"));
  const index = indexContent(recorded);
  return renderToStaticMarkup(
    <EventChecks timeline={timeline} standings={standings} index={index} words={wordsFor("en")} />,
  );
}

const whole = { id: "whole", quantity: exactly(16), statedAt: "2022-01-09", chain };
const part = { ...whole, id: "part", quantity: exactly(18), population: "security-forces" };

it("tells an editor of a part above its whole, and leads to it", () => {
  const html = told({ figures: [whole, part] });
  expect(html).toContain("18 deaths (security-forces), ministry, 9 January 2022 is above 16 deaths");
  expect(html).toContain('href="/desk/figures/part"');
});

it("tells an editor which source prints a figure after it was withdrawn", () => {
  const html = told({
    sources: [source("late", { title: "Toll at 16", publishedAt: "2022-01-20" })],
    figures: [{ ...whole, in: ["late"] }],
    acts: [{ id: "gone", kind: "retraction", figures: ["whole"], statedAt: "2022-01-10" }],
  });
  expect(html).toContain("had been withdrawn when Toll at 16, 20 January 2022 printed it");
});

it("says nothing where there is nothing to look at", () => {
  expect(told({ figures: [whole] })).toBe("");
});
