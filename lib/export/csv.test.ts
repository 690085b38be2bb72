import fc from "fast-check";
import { expect, it } from "vitest";
import { DEMO_EVENTS } from "@/prisma/demo-files";
import { cellText, readItems } from "./cell-text";
import { COLUMNS } from "./columns";
import { csvLines, csvPieces, toCsv } from "./csv";
import { GUARD, HEAD_GUARD } from "./formula-guard";
import { eachRow, toRows } from "./rows";
import { demoRows, joined } from "./testing/demo-rows";
import { readCells, readCsv } from "./testing/read-csv";

/** What people and machines have put into cells to break what reads them. */
const hostile = fc.oneof(
  fc.constantFrom("=", "+", "-", "@", "＝", "＠", "'", "''", '"', '""', ",", ";", "|", " | ", "\\", "\\|"),
  fc.constantFrom("\r\n", "\n", "\r", "\t", "\u0000", "\u2028", "\ufeff", "\u202e", "\u200f"),
  fc.constantFrom(" ", "\u00a0", '; "', "\n'", "\t ", ",-", ";=A1"),
  fc.constantFrom('=HYPERLINK("http://example.org")', "@SUM(1)", "+1", "-1", "=cmd|'/C calc'!A0"),
  fc.constantFrom("умерли 225", "قُتل ١٦", "👩‍👩‍👧 🇰🇿", "𝟙𝟞", "bijna 8.000", "null", "0016"),
  fc.string({ unit: "binary" }),
);
const text = fc.array(hostile, { maxLength: 5 }).map((parts) => parts.join(""));
const line = fc.array(text, { minLength: 3, maxLength: 3 });

it("is read back as it was by a parser that was not written here, whatever is in the cells", () => {
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 8 }), (lines) => {
      // A mark at the head of a file is no text.
      fc.pre(!lines[0]?.[0]?.startsWith("\ufeff"));
      expect(readCsv(csvLines(lines))).toEqual(lines);
    }),
    { numRuns: 500 },
  );
});

it.each([GUARD, HEAD_GUARD])("reads what it guarded as it was", ({ guarded, unguarded }) => {
  fc.assert(
    fc.property(text, (given) => {
      expect(unguarded(guarded(given))).toBe(given);
    }),
    { numRuns: 1000 },
  );
});

it("holds no cell that a spreadsheet takes for a formula", () => {
  fc.assert(
    fc.property(line, (cells) => {
      fc.pre(!cells[0]?.startsWith("\ufeff"));
      const seen = readCells(csvLines([cells])).flat();
      expect(seen.filter((cell) => /^[=+\-@\t\r\n＝＋－＠]/u.test(cell))).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

it("holds none either where lines are split at other signs, whatever is done with quotes", () => {
  fc.assert(
    fc.property(line, (cells) => {
      const pieces = csvLines([cells]).split(/[,;\t\r\n]/u);
      expect(pieces.filter((piece) => /^[\s"]*[=+\-@＝＋－＠]/u.test(piece))).toEqual([]);
    }),
    { numRuns: 2000 },
  );
});

it.each([
  ["x;=HYPERLINK(A1);y", "x;'=HYPERLINK(A1);y"],
  ['x; "=A1"', 'x; "\'=A1"'],
  ["x\n=A1", "x\n'=A1"],
  ["x\t@A1", "x\t'@A1"],
  [" =A1", " '=A1"],
  ["\tx", "'\tx"],
  ["dead; - so they say", "dead; '- so they say"],
])("guards %j as %j", (text, guarded) => {
  expect(readCells(csvLines([[text]]))).toEqual([[guarded]]);
});

it.each([
  "2022-01-09T18:00:00+06:00",
  "8,000–9,000",
  "a = b; c - d, e + f",
  "x@example.org, y@example.org",
  "one\n\ntwo",
])("leaves %j as it is", (text) => {
  expect(readCells(csvLines([[text, "b"]]))).toEqual([[text, "b"]]);
});

it("keeps the items of a list apart, whatever is in them", () => {
  fc.assert(
    fc.property(fc.array(text, { minLength: 2, maxLength: 4 }), (items) => {
      expect(readItems(cellText(items))).toEqual(items);
    }),
    { numRuns: 500 },
  );
});

it.each(DEMO_EVENTS)("tells every value of %s, each row as long as the line of names", async (slug) => {
  const rows = toRows(await demoRows(slug));
  const [names, ...lines] = readCsv(toCsv(rows));
  expect(names).toEqual(COLUMNS.map(({ name }) => name));
  expect(lines).toEqual(rows.map((row) => COLUMNS.map(({ name }) => cellText(row[name]))));
});

it("is the same in pieces as at once", async () => {
  const input = await demoRows("norway-attacks-2011");
  expect(await joined(csvPieces(eachRow(input), COLUMNS))).toBe(toCsv(toRows(input)));
});

it("ends every line with CR LF, and quotes a lone line break inside a cell", () => {
  expect(
    csvLines([
      ["a", "b\nc"],
      ["d\re", "f"],
    ]),
  ).toBe('a,"b\nc"\r\n"d\re",f\r\n');
});
