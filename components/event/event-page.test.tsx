import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { EventView } from "@/lib/chart/event-view";
import { KAZAKHSTAN } from "@/lib/chart/testing/kazakhstan";
import { viewOf } from "@/lib/chart/testing/view";
import { wordsFor } from "@/lib/format/words";
import { EventBody } from "./event-body";

function page(view: EventView): string {
  return renderToStaticMarkup(
    <main id="main">
      <EventBody view={view} />
    </main>,
  );
}

const all = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map(([, found]) => found ?? "");
const textOf = (html: string) => html.replace(/<[^>]+>/gu, " ").replace(/\s+/gu, " ");

const VIEWS: [string, EventView][] = [
  ["all time", viewOf(KAZAKHSTAN)],
  ["where most was reported", viewOf(KAZAKHSTAN, undefined, { range: "focus" })],
  ["the evening of 9 January", viewOf(KAZAKHSTAN, "2022-01-09", { knownAt: "2022-01-09" })],
  ["before anything was known", viewOf(KAZAKHSTAN, "2022-01-03")],
  ["security forces", viewOf(KAZAKHSTAN, undefined, { population: "security-forces" })],
  ["in Dutch", { ...viewOf(KAZAKHSTAN), words: wordsFor("nl") }],
];

describe.each(VIEWS)("the event page, %s", (_, view) => {
  const html = page(view);

  it("has no inline styles, which the content security policy would drop", () => {
    expect(html).not.toMatch(/\sstyle=/u);
  });

  it("uses each id once", () => {
    const ids = all(html, /\sid="([^"]+)"/gu);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("leads every link within the page to something", () => {
    const ids = new Set(all(html, /\sid="([^"]+)"/gu));
    for (const target of all(html, /href="#([^"]+)"/gu)) expect(ids).toContain(target);
  });
});

describe("the event page", () => {
  const text = textOf(page(viewOf(KAZAKHSTAN)));

  it("names the number that stands, who said it and when", () => {
    expect(text).toContain(
      "238 deaths, said General Prosecutor&#x27;s Office of Kazakhstan on 16 August 2022",
    );
  });

  it("names the rule by which that number is set large, and what else stands", () => {
    expect(text).toContain("Why this figure? It is the latest; one other was possible.");
    expect(text).toContain("dozens police, 6 January 2022 stands · older");
    const evening = textOf(page(viewOf(KAZAKHSTAN, "2022-01-09", { knownAt: "2022-01-09" })));
    expect(evening).toContain("It is the latest that nobody disputes; 2 others were possible.");
    expect(evening).toContain(
      "164 information, 9 January 2022 stands, disputed · comes after what nobody disputes",
    );
  });

  it("says so again in the row that the headline leads to", () => {
    const row = page(viewOf(KAZAKHSTAN)).split('id="figure-238"')[1]?.split("</tr>")[0] ?? "";
    expect(textOf(row)).toContain("set large above: the latest");
  });

  it("strikes withdrawn figures through and says why", () => {
    const html = page(viewOf(KAZAKHSTAN));
    expect(all(html, /<s [^>]*>([^<]+)<\/s>/gu)).toEqual(["164", "more than 160"]);
    expect(text).toContain("retracted since 10 January 2022 retracted by information");
    expect(text).toContain(
      "removed, unexplained since 10 January 2022 at the latest it vanished; nobody said why",
    );
  });

  it("says when nothing stands", () => {
    expect(textOf(page(viewOf(KAZAKHSTAN, "2022-01-03")))).toContain("No number stands");
  });
});
