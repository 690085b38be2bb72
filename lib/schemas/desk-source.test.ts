import { parseWithZod } from "@conform-to/zod/v4";
import { describe, expect, it } from "vitest";
import { withoutBlankRows } from "./desk-rows";
import { sourceFormSchema } from "./desk-source";
import { recordSourceSchema } from "./source-input";

const IDS = { event: "eventeventevent1", id: "sourcesource0001", form: "formformform0001" };

/** What a browser sends for a figure that nobody touched. */
function openFigure(row: string, id: string): Record<string, string> {
  const fields = ["metric", "place", "quantity.qualifier", "quantity.nominal", "statedAt", "asOf", "phrases"];
  const empty = Object.fromEntries(fields.map((field) => [`${row}.${field}`, ""]));
  return {
    ...empty,
    [`${row}.id`]: id,
    [`${row}.population`]: "everyone",
    [`${row}.basis`]: "unknown",
    [`${row}.method`]: "reported",
    [`${row}.relation`]: "original",
    [`${row}.chain[0].agent.name`]: "",
    [`${row}.chain[0].agent.kind`]: "",
    [`${row}.chain[0].role`]: "asserts",
  };
}

function toForm(fields: Record<string, string | string[]>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries({ ...IDS, state: "draft", ...fields })) {
    for (const one of [value].flat()) form.append(name, one);
  }
  return form;
}

function send(fields: Record<string, string | string[]>) {
  const submission = parseWithZod(withoutBlankRows(toForm(fields)), { schema: sourceFormSchema });
  return {
    value: submission.status === "success" ? submission.value : null,
    errors: submission.status === "error" ? submission.error : null,
  };
}

const A_FIGURE = {
  ...openFigure("figures[0]", "formformform0001001"),
  "figures[0].metric": "deaths",
  "figures[0].quantity.qualifier": "more-than",
  "figures[0].quantity.nominal": "8.000",
  "figures[0].phrases": "meer dan 8.000 doden\r\n\r\nruim 8.000",
  "figures[0].chain[0].agent.name": "State television",
  "figures[0].chain[0].role": "relays",
  "figures[0].chain[1].agent.name": "Ministry of Health",
  "figures[0].chain[1].agent.kind": "government",
  "figures[0].chain[1].agent.country": "kz",
  "figures[0].chain[1].role": "asserts",
  "figures[0].chain[1].secondHand": "on",
};

describe("the main form", () => {
  it("is a source alone when its open figure is left as it was", () => {
    const { value } = send({
      "source.title": "An article",
      ...openFigure("figures[0]", "formformform0001001"),
    });
    expect(value?.source.title).toBe("An article");
    expect(value?.figures).toEqual([]);
    expect(value?.source.publisher).toBeNull();
  });

  it("becomes what the command takes", () => {
    const { value, errors } = send(A_FIGURE);
    expect(errors).toBeNull();
    expect(value?.figures[0]).toMatchObject({
      id: "formformform0001001",
      metric: "deaths",
      population: "everyone",
      quantity: { qualifier: "more-than", nominal: 8000 },
      chain: [
        { agent: { name: "State television", kind: null }, role: "relays", firstHand: true },
        { agent: { name: "Ministry of Health", country: "KZ" }, role: "asserts", firstHand: false },
      ],
      appearance: { passages: [{ phrase: "meer dan 8.000 doden" }, { phrase: "ruim 8.000" }], chain: null },
    });
    expect(recordSourceSchema.safeParse(value).success).toBe(true);
  });

  it.each([
    ["phrases", "somebody died"],
    ["basis", "cumulative"],
    ["statedAt", "2022-01-09"],
    ["chain[0].secondHand", "on"],
    ["newPlace.name", "Almaty"],
  ])("refuses a figure of which only %s is filled in", (field, typed) => {
    const row = openFigure("figures[0]", "formformform0001001");
    const { errors } = send({ ...row, [`figures[0].${field}`]: typed });
    expect(errors).toHaveProperty(["figures[0].metric"]);
    expect(errors).toHaveProperty(["figures[0].quantity.qualifier"]);
  });

  it("counts rows as they are sent back: the untouched ones are gone", () => {
    const { errors } = send({
      ...openFigure("figures[0]", "formformform0001001"),
      ...openFigure("figures[1]", "formformform0001002"),
      "figures[1].metric": "deaths",
    });
    expect(errors).toHaveProperty(["figures[0].quantity.qualifier"]);
  });

  it("refuses bounds that cross, a chain's unnamed hop and a country without a name", () => {
    const { errors } = send({
      ...A_FIGURE,
      "figures[0].quantity.qualifier": "between",
      "figures[0].quantity.lower": "9000",
      "figures[0].quantity.upper": "8000",
      "figures[0].chain[1].agent.name": "",
      "source.publisher.country": "NL",
    });
    expect(errors).toMatchObject({
      "figures[0].quantity.upper": ["quantity-crossed-bounds"],
      "figures[0].chain[1].agent.name": ["required"],
      "source.publisher.name": ["required"],
    });
  });

  it("reads an order of magnitude as its bounds, and refuses one beside a number", () => {
    const order = { "figures[0].quantity.qualifier": "order", "figures[0].quantity.order": "dozens" };
    const { value } = send({ ...A_FIGURE, ...order, "figures[0].quantity.nominal": "" });
    expect(value?.figures[0]?.quantity).toEqual({ qualifier: "order", nominal: null, lower: 20, upper: 99 });
    expect(send({ ...A_FIGURE, ...order }).errors).toHaveProperty(["figures[0].quantity.nominal"]);
  });
});

describe("prints of known figures", () => {
  const print = {
    "prints[0].figure": "figurefigure0001",
    "prints[0].relation": "original",
    "prints[0].quantity.qualifier": "",
  };

  it("have the figure's chain, nobody, or their own", () => {
    expect(send(print).value?.appearances[0]).toMatchObject({ chain: null, quantity: null });
    const nobody = send({ ...print, "prints[0].citesNobody": "on" });
    expect(nobody.value?.appearances[0]?.chain).toEqual([]);
    const somebody = { ...print, "prints[0].chain[0].agent.name": "DPA" };
    expect(send(somebody).value?.appearances[0]?.chain).toHaveLength(1);
    const both = send({ ...somebody, "prints[0].citesNobody": "on" });
    expect(both.errors).toMatchObject({ "prints[0].citesNobody": ["cites-nobody-and-somebody"] });
  });
});

describe("acts", () => {
  it("take several figures and sources under one name", () => {
    const { value } = send({
      "retractions[0].id": "formformform0001003",
      "retractions[0].kind": "removal",
      "retractions[0].figures": ["figurefigure0001", "formformform0001001"],
      "retractions[0].hop": "State television",
      "retractions[0].reports": ["sourcesource0002"],
      "retractions[0].phrases": "later removed",
    });
    expect(value?.retractions[0]).toMatchObject({
      kind: "removal",
      figures: ["figurefigure0001", "formformform0001001"],
      hop: { name: "State television" },
      reports: [{ source: "sourcesource0002" }],
      passages: [{ phrase: "later removed" }],
    });
  });

  it("need a kind", () => {
    const { errors } = send({
      "retractions[0].id": "formformform0001003",
      "retractions[0].reason": "an error",
    });
    expect(errors).toHaveProperty(["retractions[0].kind"]);
  });
});

describe("what the form was made from", () => {
  it("is the revision that its sender has looked at since, where there is one", () => {
    expect(send({ basedOn: "7" }).value?.basedOn).toBe(7);
    expect(send({ basedOn: "7", overwrite: "9" }).value?.basedOn).toBe(9);
    expect(send({}).value?.basedOn).toBeNull();
  });
});
