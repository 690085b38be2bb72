import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { KAZAKHSTAN } from "@/lib/chart/testing/kazakhstan";
import { viewAt, viewOf } from "@/lib/chart/testing/view";
import {
  agent,
  asserts,
  at,
  content,
  exactly,
  type FigureSpec,
  source,
  type WorldSpec,
} from "@/lib/domain/testing/build";
import { toTimeline } from "@/lib/domain/timeline";
import { wordsFor } from "@/lib/format/words";
import { ReaderNotes } from "./reader-notes";

const population = (slug: string, within: string | null) => ({ slug, within, labels: {}, position: 1 });

function viewWith(spec: WorldSpec, day = "2022-02-01") {
  const populations = [population("everyone", null), population("security-forces", "everyone")];
  return viewAt(toTimeline({ ...content(spec), populations }), at(day));
}

const said = (id: string, count: number, day: string, fields: Partial<FigureSpec> = {}): FigureSpec => ({
  id,
  quantity: exactly(count),
  statedAt: day,
  chain: [asserts("ministry")],
  ...fields,
});

const htmlOf = (view: ReturnType<typeof viewOf>) => renderToStaticMarkup(<ReaderNotes view={view} />);
const textOf = (html: string) => html.replace(/<[^>]+>/gu, "").replace(/\s+/gu, " ");

const agents = [agent("ministry"), agent("paper", { name: "The Paper" })];
const TROUBLED: WorldSpec = {
  agents,
  sources: [
    source("first", { publishedAt: "2022-01-04" }),
    source("late", { publisher: "paper", publishedAt: "2022-01-20" }),
  ],
  figures: [
    said("115", 115, "2022-01-05"),
    said("97", 97, "2022-01-09"),
    said("officers", 98, "2022-01-08", { population: "security-forces" }),
    said("40", 40, "2022-01-04", { metric: "injured", in: ["first", "late"] }),
  ],
  acts: [{ id: "gone", kind: "retraction", figures: ["40"], statedAt: "2022-01-06" }],
};

describe("notes on the figures", () => {
  const html = htmlOf(viewWith(TROUBLED));

  it("tell a drop, a part above its whole, and a print after the withdrawal, in words", () => {
    const text = textOf(html);
    expect(text).toContain(
      "Ministry gave 97 (deaths, everyone), 9 January 2022: below its 115, 5 January 2022. Nobody said why.",
    );
    expect(text).toContain(
      "Ministry gave 98 (deaths, security-forces), 8 January 2022: above its own 97 (deaths, everyone)",
    );
    expect(text).toContain("40 (injured, everyone), said ministry, had been withdrawn by 6 January 2022.");
    expect(text).toContain("still printed after that, by The Paper");
  });

  it("link the figures and sources that they are about", () => {
    for (const target of [
      "#figure-97",
      "#figure-115",
      "population=security-forces&amp;range=all#figure-officers",
      "#source-late",
    ])
      expect(html).toContain(`${target}"`);
  });

  it("say in Dutch the same", () => {
    const dutch = textOf(htmlOf({ ...viewWith(TROUBLED), words: wordsFor("nl") }));
    expect(dutch).toContain("lager dan 115, 5 januari 2022. Niemand zei waarom.");
    expect(dutch).not.toMatch(/⟦|checks\./u);
  });

  it("tell only what was known at the moment shown", () => {
    expect(textOf(htmlOf(viewWith(TROUBLED, "2022-01-08")))).not.toContain("97");
    expect(htmlOf(viewWith(TROUBLED, "2022-01-05"))).toBe("");
  });

  it("are left out where there is nothing to tell", () => {
    expect(htmlOf(viewOf(KAZAKHSTAN))).toBe("");
  });
});
