import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { KAZAKHSTAN } from "@/lib/chart/testing/kazakhstan";
import { methodExamples } from "@/lib/domain/method-examples";
import { METHOD_TERMS } from "@/lib/domain/method-terms";
import { timeline } from "@/lib/domain/testing/build";
import { LOCALES, wordsFor } from "@/lib/format/words";
import en from "@/lib/i18n/messages/en.json";
import nl from "@/lib/i18n/messages/nl.json";
import { MethodPage } from "./method-page";
import { METHOD_SECTIONS } from "./sections";

const MESSAGES = { en, nl };
const GROUPS = Object.entries(METHOD_TERMS);
const examples = methodExamples([timeline(KAZAKHSTAN)]);

const page = (locale: "en" | "nl", found = examples) =>
  renderToStaticMarkup(<MethodPage examples={found} words={wordsFor(locale)} />);

describe.each(LOCALES)("the method page in %s", (locale) => {
  const html = page(locale);
  const { term, section, group } = MESSAGES[locale].method;

  it.each(GROUPS)("explains every %s, and nothing that there is not", (name, terms) => {
    const texts = Object.entries(term).find(([key]) => key === name)?.[1] ?? {};
    expect(Object.keys(texts).toSorted()).toEqual([...terms].toSorted());
    for (const text of Object.values(texts)) expect(text).toMatch(/\S/u);
    for (const one of terms) expect(html).toContain(`id="${name}-${one}"`);
  });

  it("has a caption for every table and a text for every part, and shows each once", () => {
    expect(Object.keys(group).toSorted()).toEqual(Object.keys(METHOD_TERMS).toSorted());
    expect(Object.keys(section).toSorted()).toEqual(METHOD_SECTIONS.map(({ id }) => id).toSorted());
    expect(METHOD_SECTIONS.flatMap(({ groups }) => groups).toSorted()).toEqual(
      Object.keys(METHOD_TERMS).toSorted(),
    );
  });

  it("uses each id once, has no inline style, and leaves no value unfilled", () => {
    const ids = [...html.matchAll(/\sid="([^"]+)"/gu)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(html).not.toMatch(/\sstyle=|⟦|\{\w+\}|method\.\w/u);
  });
});

describe("the method page", () => {
  const html = page("en");
  const row = (id: string) => html.split(`id="${id}"`)[1]?.split("</tr>")[0] ?? "";

  it("takes bounds from the rule and not from a text", () => {
    expect(row("qualifier-more-than")).toContain("counted as 161 or more");
    expect(row("qualifier-nearly")).toContain("counted as 7,999 or fewer");
    expect(row("order-hundreds")).toContain("counted as 200 to 999");
  });

  it("shows each term by a figure that has it, on its event's page", () => {
    expect(row("qualifier-more-than")).toContain('href="/events/event#figure-over-160"');
    expect(row("state-retracted")).toContain("#figure-164");
    expect(row("state-corrected")).toContain("?population=security-forces#figure-officers-18");
    expect(row("act-removal")).toContain("#act-removal");
    expect(row("flag-disavowed")).toContain("164");
    expect(row("headline-range")).toContain("?rule=range#standing");
  });

  it("goes without an example where nothing published shows the term", () => {
    expect(row("qualifier-between")).not.toContain("<a");
    const empty = page("en", new Map());
    expect(empty).toContain('id="state-retracted"');
    expect(empty).not.toContain("/events/event");
  });

  it("says the one exception to permanent links, and where programs read the data", () => {
    expect(html).toContain("withdrawn here for legal reasons is replaced by a notice");
    expect(html).toContain("<code>/api/v1/events</code>");
  });
});
