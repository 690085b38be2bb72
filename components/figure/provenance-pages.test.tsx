import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { AgentBody } from "@/components/agent/agent-body";
import { SourceBody } from "@/components/source/source-body";
import { traceSource } from "@/components/source/source-trace";
import { KAZAKHSTAN } from "@/lib/chart/testing/kazakhstan";
import type { Source } from "@/lib/domain/content";
import { source, timeline } from "@/lib/domain/testing/build";
import { wordsFor } from "@/lib/format/words";
import { FigureBody } from "./figure-body";
import { traceFigure } from "./figure-trace";

const CLOCK = Date.UTC(2023, 5, 1);
const OF = timeline(KAZAKHSTAN);

function figurePage(id: string, words = wordsFor("en")): string {
  return renderToStaticMarkup(<FigureBody trace={traceFigure(OF, id, CLOCK, words)} />);
}

function sourcePage(id: string): string {
  const source = OF.content.sources.find((one) => one.id === id);
  const traces = source ? [traceSource(OF, source, CLOCK, wordsFor("en"))] : [];
  return renderToStaticMarkup(<SourceBody traces={traces} />);
}

function agentPage(id: string): string {
  const agent = OF.content.agents.find((one) => one.id === id);
  const given = { timelines: [OF], clock: CLOCK, words: wordsFor("en") };
  return agent ? renderToStaticMarkup(<AgentBody agent={agent} {...given} />) : "";
}

const all = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map(([, found]) => found ?? "");
const textOf = (html: string) => html.replace(/<[^>]+>/gu, " ").replace(/\s+/gu, " ");

const PAGES: [string, string][] = [
  ["a retracted figure", figurePage("164")],
  ["a figure of many", figurePage("officers-16")],
  ["a figure without a number", figurePage("unclear")],
  ["a figure in Dutch", figurePage("over-160", wordsFor("nl"))],
  ["a source that prints and reports", sourcePage("article")],
  ["an authority", agentPage("interior")],
  ["one that disavowed", agentPage("health")],
  ["one with nothing of its own", agentPage("state-tv")],
];

describe.each(PAGES)("the page of %s", (_, html) => {
  it("has no inline styles, which the content security policy would drop", () => {
    expect(html).not.toMatch(/\sstyle=/u);
  });

  it("has one first heading, and uses each id once", () => {
    expect(all(html, /<(h1)/gu)).toHaveLength(1);
    const ids = all(html, /\sid="([^"]+)"/gu);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("leads every link within the page to something", () => {
    const ids = new Set(all(html, /\sid="([^"]+)"/gu));
    for (const target of all(html, /href="#([^"]+)"/gu)) expect(ids).toContain(target);
  });
});

describe("a figure's page", () => {
  it("tells what replaced it and what it replaced", () => {
    expect(textOf(figurePage("officers-18"))).toContain("Replaced by 16 deaths");
    expect(textOf(figurePage("officers-16"))).toContain(
      "It replaced 18 deaths (security-forces) (Correction)",
    );
  });

  it("says what was cut off, and where the number then comes from", () => {
    const [, chain = ""] = textOf(figurePage("164")).split("Who said it");
    expect(chain).toMatch(/telegram .*Here the number comes from\..*Ministry of Health.*cut off:/u);
    expect(chain).toContain("counted as information’s");
  });
});

describe("an agent's page", () => {
  it("keeps apart what was credited to it and disavowed", () => {
    expect(textOf(agentPage("health"))).toMatch(
      /credited to it, and disavowed Figures 2 Withdrawn 2 \(100%\)/u,
    );
  });

  it("measures how long what it corrected had stood", () => {
    expect(textOf(agentPage("interior"))).toContain("1 (33%) 1 corrected");
    expect(textOf(agentPage("interior"))).toContain("3 days one figure");
  });
});

it("a source of several events tells its copies and its original of each, once", () => {
  const made = (slug: string, sources: Source[]) =>
    timeline({
      ...{ event: { id: slug, slug, title: slug }, sources },
      figures: [{ id: `of-${slug}`, in: sources.map(({ id }) => id) }],
    });
  const press = (id: string, copyOf: string | null = null) =>
    source(id, { title: `Report ${id}`, publishedAt: "2022-01-05", copyOf });
  const shared = press("shared", "wire");
  const traces = [
    made("one", [shared, press("copy-a", "shared"), press("copy-b", "shared")]),
    made("two", [shared, press("wire"), press("copy-b", "shared"), press("copy-c", "shared")]),
  ].map((of) => traceSource(of, shared, CLOCK, wordsFor("en")));
  const html = renderToStaticMarkup(<SourceBody traces={traces} />);
  const facts = html.split('id="says"')[1] ?? "";
  expect(all(facts, /href="\/sources\/([\w-]+)"/gu)).toEqual(["wire", "copy-a", "copy-b", "copy-c"]);
});
