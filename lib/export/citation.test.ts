import { expect, it } from "vitest";
import { bibtexCitation, type Cited, cslCitation, plainCitation } from "./citation";

const CITED: Cited = {
  title: "Deaths, everyone: 50% & more {in} Kazakhstan_2022",
  site: "Countline",
  address: "https://figures.example.org/c/0123456789abcdef",
  id: "0123456789abcdef",
  sharedAt: Date.parse("2026-11-22T23:59:00Z"),
  revision: "revision 12",
  json: { address: "https://figures.example.org/c/0123456789abcdef.json", sha256: "ab".repeat(32) },
};

it.each([
  ["for people", plainCitation],
  ["as BibTeX", bibtexCitation],
  ["as CSL-JSON", cslCitation],
])("names address, revision, day and a hash %s, and says of which file that is", (_, cite) => {
  const text = cite(CITED);
  for (const part of [CITED.address, "revision 12", "2026"]) expect(text).toContain(part);
  const said = text.replaceAll(/\\+url\{(?<address>[^}]*)\}/gu, "$<address>");
  expect(said).toContain(`JSON: ${CITED.json.address}, SHA-256: ${CITED.json.sha256}`);
});

it("leaves nothing to BibTeX that it would read as its own", () => {
  expect(bibtexCitation(CITED)).toContain("{Deaths, everyone: 50\\% \\& more \\{in\\} Kazakhstan\\_2022}");
});

it("is dated by the day of the share in UTC, wherever it is read", () => {
  expect(plainCitation(CITED)).toContain("2026-11-22");
  expect(JSON.parse(cslCitation(CITED))[0].issued).toEqual({ "date-parts": [[2026, 11, 22]] });
});
