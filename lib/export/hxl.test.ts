import { expect, it } from "vitest";
import { DEMO_EVENTS } from "@/prisma/demo-files";
import { COLUMNS } from "./columns";
import { hxlPieces } from "./hxl";
import { eachRow, toRows } from "./rows";
import { demoRows, joined } from "./testing/demo-rows";
import { readCsv } from "./testing/read-csv";

// HXL 1.1, https://hxlstandard.org: a hashtag, then attributes, in small letters, digits and underscores.
const TAG = /^#[a-z][a-z0-9_]*(?:\+[a-z][a-z0-9_]*)*$/u;

/** The hashtags of its dictionary that are used here; attributes may be made up, hashtags may not. */
const DICTIONARY = [
  "affected",
  "country",
  "date",
  "description",
  "event",
  "group",
  "indicator",
  "loc",
  "meta",
];
const OTHERS = ["org", "status"];

async function read(slug: string) {
  const input = await demoRows(slug);
  const metrics = [...new Set(input.timeline.figures.map(({ figure }) => figure.metric))];
  const [names = [], tags = [], ...lines] = readCsv(await joined(hxlPieces(eachRow(input), metrics)));
  return { rows: toRows(input), names, tags, lines };
}

it("uses hashtags as HXL writes them, of its dictionary, each set once", () => {
  const tags = COLUMNS.flatMap(({ hxl }) => hxl ?? []);
  for (const tag of tags) {
    expect(tag).toMatch(TAG);
    expect([...DICTIONARY, ...OTHERS]).toContain(tag.slice(1).split("+")[0]);
  }
  expect(new Set(tags).size).toBe(tags.length);
});

it.each(DEMO_EVENTS)(
  "of %s, has the hashtags under the names and nothing but dates and numbers where HXL wants those",
  async (slug) => {
    const { rows, names, tags, lines } = await read(slug);
    expect(lines).toHaveLength(rows.length);
    expect(names.length).toBe(tags.length);
    for (const [index, tag] of tags.entries()) {
      if (tag !== "") expect(tag).toMatch(TAG);
      const values = lines.map((cells) => cells[index] ?? "").filter((value) => value !== "");
      if (tag.startsWith("#date"))
        expect(values.filter((value) => Number.isNaN(Date.parse(value)))).toEqual([]);
      if (/^#affected|^#indicator\+value/u.test(tag))
        expect(values.filter((value) => !/^\d+$/u.test(value))).toEqual([]);
    }
  },
);

it("gives each metric a column, in which only rows of that metric have a number", async () => {
  const { rows, tags, lines } = await read("kazakhstan-january-2022");
  const killed = tags.indexOf("#affected+killed");
  const arrested = tags.indexOf("#affected+arrested");
  expect(Math.min(killed, arrested)).toBeGreaterThan(0);
  const numbers = (metric: string) =>
    rows.map((row) => (row.metric === metric && row.nominal !== null ? String(row.nominal) : ""));
  expect(lines.map((cells) => cells[killed])).toEqual(numbers("deaths"));
  expect(lines.map((cells) => cells[arrested])).toEqual(numbers("arrested"));
});
