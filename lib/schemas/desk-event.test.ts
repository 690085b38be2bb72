import { parseWithZod } from "@conform-to/zod/v4";
import { describe, expect, it } from "vitest";
import { eventFormSchema } from "./desk-event";

function send(fields: Record<string, string>) {
  const form = new FormData();
  const all = {
    ...{ id: "eventeventevent1", title: "Señor’s flood", summary: "Rain.", language: "en" },
    ...{ start: "2024-02", end: "" },
    ...{ slug: "", zone: "Asia/Almaty", country: "KZ", place: "", state: "draft", ...fields },
  };
  for (const [name, value] of Object.entries(all)) form.append(name, value);
  return parseWithZod(form, { schema: eventFormSchema });
}

describe("the form of an event", () => {
  it("makes the short name from the title, or from the id when the title gives none", () => {
    expect(send({})).toMatchObject({
      status: "success",
      value: { slug: "senor-s-flood", end: null, place: null },
    });
    expect(send({ title: "Наводнение" })).toMatchObject({ value: { slug: "eventeventevent1" } });
    expect(send({ slug: "flood" })).toMatchObject({ value: { slug: "flood" } });
  });

  it("takes the language that it is written in as a tag of BCP 47, and asks for one", () => {
    expect(send({ language: "zh-Hans" })).toMatchObject({ value: { language: "zh-Hans" } });
    expect(send({ language: "Dutch" })).toMatchObject({ error: { language: ["language-tag"] } });
    expect(send({ language: "" })).toMatchObject({ error: { language: ["required"] } });
  });

  it("says what is wrong beside each field", () => {
    expect(
      send({ start: "2024-02-30", end: "soon", zone: "Asia/Atlantis", slug: "A b", country: "" }),
    ).toMatchObject({
      status: "error",
      error: {
        start: ["date-no-such-date"],
        end: ["date-not-edtf"],
        zone: ["unknown-zone"],
        slug: ["slug-shape"],
      },
    });
  });
});
