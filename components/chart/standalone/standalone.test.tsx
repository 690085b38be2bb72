import { readFileSync } from "node:fs";
import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import type { EventView } from "@/lib/chart/event-view";
import { KAZAKHSTAN } from "@/lib/chart/testing/kazakhstan";
import { largeEvent } from "@/lib/chart/testing/large-event";
import { viewOf } from "@/lib/chart/testing/view";
import { wordsFor } from "@/lib/format/words";
import { drawToString } from "@/lib/server/draw-to-string";
import { linkPreview } from "./draw-link-preview";
import { standaloneTimeline } from "./draw-standalone";
import { PALETTES } from "./palette";

const IMPRINT = {
  address: "https://figures.example.org/c/abc?a=1&b=2",
  dateText: "As recorded on 9 May 2024",
};
const HOSTILE = {
  ...KAZAKHSTAN,
  event: { title: '</title><script>1 < 2 & "3"\u0001\ufffe]]>', country: "KZ" },
};

const VIEWS: [string, EventView][] = [
  ["all time", viewOf(KAZAKHSTAN)],
  ["as it was known on 9 January", viewOf(KAZAKHSTAN, "2022-01-09", { knownAt: "2022-01-09" })],
  ["before anything was known", viewOf(KAZAKHSTAN, "2022-01-03")],
  [
    "a range over all, in Dutch",
    { ...viewOf(KAZAKHSTAN, undefined, { rule: { kind: "range" } }), words: wordsFor("nl") },
  ],
  ["2,000 figures", viewOf(largeEvent())],
  ["a title of signs that mean something in XML", viewOf(HOSTILE)],
];

type Element = { name: string; attributes: Record<string, string>; text: string };

/** Every element of a document, with the text right inside it. Throws when it is not well-formed. */
function parse(svg: string): Element[] {
  const elements: Element[] = [];
  const open: Element[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const values = Object.entries(attributes).map(([key, { value }]) => [key, value] as const);
    const element = { name, attributes: Object.fromEntries(values), text: "" };
    elements.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    const [inside] = open.slice(-1);
    if (inside) inside.text += text;
  });
  parser.on("closetag", () => open.pop());
  parser.write(svg).close();
  return elements;
}

const PICTURES: [string, (view: EventView) => Promise<string>][] = [
  ["in light", (view) => drawToString(standaloneTimeline(view, { ...IMPRINT, scheme: "light" }))],
  [
    "in dark, narrow",
    (view) => drawToString(standaloneTimeline(view, { ...IMPRINT, scheme: "dark", widthPx: 390 })),
  ],
  ["where a link is pasted", (view) => drawToString(linkPreview(view, IMPRINT))],
];

describe.each(PICTURES)("a picture %s", (_, draw) => {
  it.each(VIEWS)("is XML that needs nothing else and runs nothing: %s", async (_name, view) => {
    const svg = await draw(view);
    const elements = parse(svg);
    expect(elements[0]).toMatchObject({
      name: "svg",
      attributes: { xmlns: "http://www.w3.org/2000/svg", role: "img" },
    });
    const names = new Set(elements.map(({ name }) => name));
    for (const forbidden of ["script", "foreignObject", "image", "use", "a"])
      expect(names).not.toContain(forbidden);
    const attributes = elements.flatMap((element) => Object.keys(element.attributes));
    expect(attributes.filter((name) => /^on|href|style/u.test(name))).toEqual([]);
    expect(svg).not.toMatch(/var\(|url\(|@import|NaN|undefined/u);
  });

  it.each(VIEWS)("says what it shows, whose figures they are, when and where: %s", async (_name, view) => {
    const elements = parse(await draw(view));
    const title = elements.find(({ name }) => name === "title")?.text ?? "";
    expect(title).toContain(
      view.timeline.content.event.title.replaceAll("\u0001", "\ufffd").replaceAll("\ufffe", "\ufffd"),
    );
    const texts = elements.filter(({ name }) => name === "text" || name === "tspan").map(({ text }) => text);
    const said = texts.join(" ");
    expect(said).toContain(view.words.locale === "nl" ? "Cijfers:" : "Figures:");
    expect(said).toContain("Countline");
    expect(said).toContain(IMPRINT.dateText);
    expect(said.replaceAll(" ", "")).toContain("figures.example.org/c/abc");
  });
});

it("describes the drawing for those who do not see it", async () => {
  const elements = parse(
    await drawToString(standaloneTimeline(viewOf(KAZAKHSTAN), { ...IMPRINT, scheme: "light" })),
  );
  const description = elements.find(({ name }) => name === "desc")?.text ?? "";
  expect(description).toContain("164, reported on 9 January 2022, was withdrawn on 10 January 2022");
  expect(description).not.toContain("table");
});

it("tells in the picture which moment is shown and what was left out by choice", async () => {
  const view = viewOf(KAZAKHSTAN, "2022-01-16", {
    knownAt: "2022-01-16",
    authorities: ["prosecutor"],
    superseded: false,
  });
  const svg = await drawToString(standaloneTimeline(view, { ...IMPRINT, scheme: "light" }));
  expect(svg).toContain("Shown: what had been reported by the end of 16 January 2022");
  expect(svg).toContain("Only figures of General Prosecutor&#x27;s Office of Kazakhstan are drawn.");
});

it("has the colours of the page", () => {
  const tokens = readFileSync("app/tokens.css", "utf8");
  const [light = "", dark = ""] = [...tokens.matchAll(/:root \{([^}]*)\}/gu)].map(([, rules]) => rules);
  for (const [scheme, rules] of [
    ["light", light],
    ["dark", dark],
  ] as const)
    for (const [name, colour] of Object.entries(PALETTES[scheme]))
      expect(rules).toContain(`--${name}: ${colour};`);
});
