import { expect, it } from "vitest";
import { firstPrint } from "./first-print";
import { exactly, source, timeline } from "./testing/build";

type Print = { publishedAt: string | null; copyOf?: string; zone?: string };

/** The source that first printed a figure which these printed, by id; null where that is not known. */
function firstOf(prints: Record<string, Print>): string | null {
  const { figures } = timeline({
    sources: Object.entries(prints).map(([id, fields]) => source(id, fields)),
    figures: [{ id: "f", quantity: exactly(5), in: Object.keys(prints) }],
  });
  return firstPrint(figures[0]?.appearances ?? [])?.source.id ?? null;
}

const on = (publishedAt: string | null, fields: Partial<Print> = {}): Print => ({ publishedAt, ...fields });

it.each<[string, Record<string, Print>, string | null]>([
  ["the only one", { z: on("2022-01") }, "z"],
  ["the one of an earlier day", { z: on("2022-01-09"), b: on("2022-01-10") }, "z"],
  ["the one of a minute before", { z: on("2022-01-09T06:29Z"), b: on("2022-01-09T06:30Z") }, "z"],
  ["none of the same day", { a: on("2022-01-09"), b: on("2022-01-09") }, null],
  ["none of a day and its month", { a: on("2022-01-09"), b: on("2022-01") }, null],
  ["none of a day and a minute in it", { a: on("2022-01-09T06:30Z"), b: on("2022-01-09") }, null],
  // 9 January ends in Almaty after 10 January has begun in Auckland.
  [
    "none of days that meet",
    { a: on("2022-01-09"), b: on("2022-01-10", { zone: "Pacific/Auckland" }) },
    null,
  ],
  ["none beside one without a date", { a: on("2022-01-09"), b: on(null) }, null],
  ["none of two without a date", { a: on(null), b: on(null) }, null],
  [
    "the original of copies that say no better day",
    { z: on("2022-01"), b: on("2022-01", { copyOf: "z" }) },
    "z",
  ],
  ["the original of a copy without a date", { z: on("2022-01"), b: on(null, { copyOf: "z" }) }, "z"],
  [
    "the original of a copy's copy",
    { z: on("2022-01"), b: on("2022-01", { copyOf: "z" }), c: on("2022-01", { copyOf: "b" }) },
    "z",
  ],
  [
    "what came before the original of a copy that says no better day",
    { a: on("2022-01-12", { copyOf: "y" }), y: on("2022-02"), z: on("2022-01-11") },
    "z",
  ],
  [
    "none where a copy's original may be older",
    { a: on("2022-01"), y: on("2022-01"), z: on("2022-02", { copyOf: "y" }) },
    null,
  ],
  [
    "the earlier copy where its original is not among them",
    { z: on("2022-01-09", { copyOf: "x" }), b: on("2022-01-10") },
    "z",
  ],
])("knows as the first print %s", (_, prints, expected) => {
  expect(firstOf(prints)).toBe(expected);
});
