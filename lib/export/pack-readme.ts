import type { PackFile, PackTitle } from "./data-package";
import type { FormulaGuard } from "./formula-guard";
import { LICENCE_STATEMENT } from "./licence";

const METHOD = `A figure is one statement of a quantity; two newspapers that print one statement make one figure with two
appearances. Each figure keeps its words as printed, the bounds that follow from them ("more than 160" is 161 or more,
"nearly 8,000" at most 7,999), what span of time it counts, and the chain of who said it, from whoever relayed it to its
origin. Dates are written in EDTF (ISO 8601-2) exactly as precisely as they are known; beside each stand the instants that
it stretches over in its time zone, the second being the first instant after it. A figure counts as known from the end of
the interval in which it became public.

Withdrawn figures are in the tables like all others, with their state and its reason: corrected, retracted, redefined
(counted otherwise from then on) or removed (gone, and nobody said why). Superseded means that the same authority has
given a newer figure about the same thing. Disputed figures stand. retraction-log.txt tells what was done to figures, in
order. Figures of different authorities, populations, places, bases or methods are not to be added up or subtracted, nor are the rows of
one figure that several sources printed.

METHOD.md in Countline's repository has every rule in full.`;

const reading = ({
  rule,
}: FormulaGuard) => `The tables are CSV as RFC 4180 has it: UTF-8, lines that end with CR LF, double quotes. In a list, items stand between
" | ", with \\| for a bar and \\\\ for a backslash inside one; lists about the same things have the same length. An empty
cell says that nothing is known, given or meant.

${rule}

datapackage.json describes every column (Frictionless Data Package). SHA256SUMS has the hash of every file but this one,
datapackage.json and itself; what stands above is the SHA-256 of that list. Check with: sha256sum -c SHA256SUMS`;

const plain = (text: string) => text.replace(/\s+/gu, " ").replaceAll("<", "&lt;").trim();

/** What a person reads first of an evidence pack. */
export function packReadme(
  about: PackTitle,
  files: readonly PackFile[],
  sumsHash: string,
  guard: FormulaGuard,
): string {
  const { title, description, address, revision, revisionHash, created } = about;
  const list = files.map(({ path, content }) => {
    return `- ${path}: ${plain("table" in content ? content.table.title : content.title)}`;
  });
  return `# ${plain(title)}

${plain(description)}

- From: ${address ?? "the permanent link that is written in chart.svg"}
- Revision of the records: ${revision}, made ${created}${revisionHash === null ? "" : `, sealed by ${revisionHash}`}
- SHA-256 of SHA256SUMS: ${sumsHash}

## Files

${list.join("\n")}

## Method

${METHOD}

## Reading the tables

${reading(guard)}

## Licence

${LICENCE_STATEMENT}
`;
}
