import { originsOfPrints } from "@/lib/domain/origins";
import { actCells } from "./act-cells";
import type { Cell } from "./cell";
import { chainCells, dateCells, standingCells, subjectCells } from "./figure-cells";
import type { PackContent } from "./pack-content";
import { originIds, printCells } from "./print-cells";

/** A row of any table of an evidence pack. */
export type PackRow = Record<string, Cell>;

/** A row for each figure, withdrawn ones among them. */
export function* figureRows({ reader, figures }: PackContent): Generator<PackRow> {
  for (const timed of figures) {
    const standing = reader.input.standings.get(timed.figure.id);
    if (!standing) continue;
    const { act_ids: ids, acts_in_force: inForce } = actCells(reader, timed);
    yield {
      event_slug: reader.input.timeline.content.event.slug,
      ...subjectCells(reader, timed),
      ...dateCells(reader, timed),
      ...chainCells(reader, standing),
      ...standingCells(reader, standing),
      act_ids: ids,
      acts_in_force: inForce,
      figure_note: timed.figure.note,
    };
  }
}

/** A row for each print of a figure. */
export function* appearanceRows({ reader, figures }: PackContent): Generator<PackRow> {
  const { sources } = reader.input.timeline.content;
  for (const timed of figures) {
    const origins = originIds(originsOfPrints(timed.appearances, sources));
    for (const print of timed.appearances) {
      const { appearance_id, ...cells } = printCells(reader, timed, print);
      yield {
        appearance_id,
        figure_id: timed.figure.id,
        source_id: print.source.id,
        origin_id: origins.get(print.appearance.id) ?? null,
        ...cells,
      };
    }
  }
}
