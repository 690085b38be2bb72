import { describe, expect, it } from "vitest";
import { wordsFor } from "@/lib/format/words";
import { fieldNameOf, readForm } from "./form-reader";
import { fieldId, fullLabelOf, hintOf, labelOf } from "./labels";

const words = wordsFor("en");

describe("fieldNameOf", () => {
  it.each([
    ["figures[1].chain[0].agent", "figures[1].chain[0].agent.name"],
    ["figures[0].appearance.via", "figures[0].via.name"],
    ["figures[0].quantity.nominal", "figures[0].quantity.nominal"],
    ["figures[0].newPlace.name", "figures[0].newPlace.name"],
    ["appearances[2].figure", "prints[2].figure"],
    ["source.publisher", "source.publisher.name"],
    ["retractions[0].figures[3]", "retractions[0].figures"],
    ["retractions[0].reports[1].source", "retractions[0].reports"],
    ["retractions[0].passages[0].phrase", "retractions[0].phrases"],
    ["figures[0].includes[1]", "figures[0].includes"],
    ["retraction.by", "retraction.by.name"],
    ["memberOf", "memberOf.name"],
    ["aliases[1]", "aliases"],
    ["", ""],
  ])("%s is told at %s", (path, name) => {
    expect(fieldNameOf(path)).toBe(name);
  });
});

describe("readForm", () => {
  const defaults = { title: "before", figures: [{ id: "a" }] };

  it("shows the defaults until something was sent, and then only what was sent", () => {
    const before = readForm(undefined, defaults, words);
    expect([before.value("title"), before.rows("figures"), before.value("figures[0].id")]).toEqual([
      "before",
      1,
      "a",
    ]);
    const after = readForm(
      { status: "error", initialValue: {}, error: { title: ["Missing."] } },
      defaults,
      words,
    );
    expect([after.value("title"), after.rows("figures"), after.errors("title")]).toEqual([
      "",
      0,
      ["Missing."],
    ]);
    expect(after.isTouched(["title"])).toBe(true);
    expect(after.isTouched(["figures"])).toBe(false);
  });

  it("finds nothing wrong while rows come and go", () => {
    const intent = { type: "insert", payload: { name: "figures" } } as const;
    const initialValue = { figures: [{}, {}] };
    const form = readForm({ intent, initialValue, error: { title: ["Missing."] } }, defaults, words);
    expect(form.problems).toEqual([]);
    expect(form.movedTo).toBe("figures[1]");
  });
});

describe("labels", () => {
  it("are found by the name of the field, its own within its group first", () => {
    expect(labelOf("source.publisher.name", words)).toBe("Publisher");
    expect(labelOf("figures[0].chain[1].agent.name", words)).toBe("Who");
    expect(labelOf("retractions[0].kind", words)).toBe("What happened");
    expect(labelOf("retraction.kind", words)).toBe("What happened");
    expect(labelOf("source.publisher.kind", words)).toBe("Kind, if new");
    expect(hintOf("title", words)).toBeUndefined();
    expect(fullLabelOf("figures[1].chain[0].role", words)).toBe("Figure 2 · Hop 1 · What they do with it");
    expect(fieldId("figures[1].chain[0].role")).toBe("figures-1-chain-0-role");
  });
});
