import { describe, expect, it } from "vitest";
import { readFormFields } from "./form-fields";

function formOf(...fields: [string, string][]): FormData {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  return form;
}

const intent = (payload: object): [string, string] => [
  "__intent__",
  JSON.stringify({ type: "update", payload }),
];

describe("the fields of a form", () => {
  it("are kept as they were sent, without React's own", () => {
    const fields: [string, string][] = [
      ["title", "8 January"],
      ["figures[0].chain[12].role", "asserts"],
      intent({ name: "figures", index: 3 }),
    ];
    expect([...readFormFields(formOf(["$ACTION_REF_1", ""], ...fields))]).toEqual(fields);
  });

  it.each<[string, string]>([
    ["email[4000000000]", "x"],
    ["figures[0].chain[200].role", "x"],
    intent({ name: "figures", index: 30_000_000 }),
    intent({ name: "figures[30000000]" }),
    intent({ name: "figures", from: 0, to: 1e9 }),
    ["__intent__", "{"],
    ["__intent__", "null"],
  ])("that would make a list without end are refused: %s %s", (name, value) => {
    expect(() => readFormFields(formOf([name, value]))).toThrow(/No form/);
  });

  it("are refused when there are more than any form has", () => {
    const many = Array.from({ length: 5_001 }, (_, index): [string, string] => [`field${index}`, ""]);
    expect(() => readFormFields(formOf(...many))).toThrow(/No form/);
  });
});
