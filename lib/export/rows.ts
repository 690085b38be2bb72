import { originsOfPrints } from "@/lib/domain/origins";
import type { Standing } from "@/lib/domain/standing";
import type { TimedAppearance, TimedFigure } from "@/lib/domain/timeline";
import { actCells } from "./act-cells";
import { chainCells, dateCells, eventCells, standingCells, subjectCells } from "./figure-cells";
import { originIds, printCells, sourceCells } from "./print-cells";
import { type RowReader, type RowsInput, rowReader } from "./row-reader";

export { type RowsInput, rowsInputAt } from "./row-reader";

/** What all rows of one figure have in common, in the order of the columns. */
function commonCells(reader: RowReader, timed: TimedFigure, standing: Standing) {
  return {
    subject: subjectCells(reader, timed),
    said: Object.assign(dateCells(reader, timed), chainCells(reader, standing)),
    stands: Object.assign(standingCells(reader, standing), actCells(reader, timed)),
    remark: { figure_note: timed.figure.note },
  };
}

// Not by spreading, which for objects of this size takes V8 fifty times as long.
function toRow(reader: RowReader, timed: TimedFigure, common: Common, { print, origin }: Print) {
  const printed = printCells(reader, timed, print);
  const source = sourceCells(reader, print?.source ?? null);
  const row = Object.assign(eventCells(reader), common.subject, printed, common.said);
  return Object.assign(row, Object.assign(source, { origin_id: origin }), common.stands, common.remark);
}

/** One figure as one source printed it, with the whole of its provenance: one row of a download. */
export type Row = ReturnType<typeof toRow>;

type Common = ReturnType<typeof commonCells>;

type Print = { print: TimedAppearance | null; origin: string | null };

const NOT_PRINTED_YET: Print = { print: null, origin: null };

/** The prints of a figure; one that is empty where it was known before any of them was out. */
function printsOf({ input }: RowReader, { appearances }: TimedFigure): Print[] {
  if (appearances.length === 0) return [NOT_PRINTED_YET];
  const origins = originIds(originsOfPrints(appearances, input.timeline.content.sources));
  return appearances.map((print) => ({ print, origin: origins.get(print.appearance.id) ?? null }));
}

/** By the end of the interval in which it became known; the id comes last, since it says nothing. */
function firstKnownFirst(a: TimedFigure, b: TimedFigure): number {
  return a.known.latest - b.known.latest || (a.figure.id < b.figure.id ? -1 : 1);
}

/**
 * The rows of an event one by one, figures in the order in which they became known, and of each its prints
 * in theirs: withdrawn, doubted and superseded figures like any other, with their state.
 */
export function* eachRow(input: RowsInput): Generator<Row> {
  const reader = rowReader(input);
  for (const timed of (input.figures ?? input.timeline.figures).toSorted(firstKnownFirst)) {
    const standing = input.standings.get(timed.figure.id);
    if (!standing || standing.state === "not-yet-known") continue;
    const common = commonCells(reader, timed, standing);
    for (const print of printsOf(reader, timed)) yield toRow(reader, timed, common, print);
  }
}

/** All rows of an event at once (see `eachRow`). */
export const toRows = (input: RowsInput): Row[] => [...eachRow(input)];
