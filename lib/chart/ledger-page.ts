import type { Figure } from "@/lib/domain/content";
import type { Standing } from "@/lib/domain/standing";
import type { ViewState } from "@/lib/domain/view-state";
import { type ChartFigure, selectFigures } from "./chart-figure";
import type { EventView } from "./event-view";
import { isListed } from "./hidden-figures";

/** Rows of the table on one page. */
export const ROWS_PER_PAGE = 100;

type Look = Pick<EventView, "timeline"> & { standings: ReadonlyMap<string, Standing> };

/** Every row of the table of a view, newest first; superseded ones only where they are wished for. */
function ledgerRows({ timeline, standings }: Look, state: ViewState): ChartFigure[] {
  const figures = selectFigures(timeline, standings, state);
  return figures.filter((figure) => isListed(figure, state)).toReversed();
}

/** One page of the table. */
export type LedgerPage = {
  rows: ChartFigure[];
  /** From 1. */
  page: number;
  pages: number;
  /** The numbers of the first and the last row, from 1; of how many. */
  first: number;
  last: number;
  total: number;
};

/** The page of the table that a view asks for; the last one when it asks for one beyond. */
export function ledgerPage(view: EventView): LedgerPage {
  const rows = ledgerRows(view, view.state);
  const pages = Math.max(1, Math.ceil(rows.length / ROWS_PER_PAGE));
  const page = Math.min(view.state.page, pages);
  const start = (page - 1) * ROWS_PER_PAGE;
  const shown = rows.slice(start, start + ROWS_PER_PAGE);
  return { rows: shown, page, pages, first: start + 1, last: start + shown.length, total: rows.length };
}

type Pages = ReadonlyMap<string, number>;

/** Worked out once for all links of a page: by what is known then, and by what the table is about. */
const pagesKept = new WeakMap<ReadonlyMap<string, Standing>, Map<string, Pages>>();

function pagesOf(look: Look, state: ViewState): Pages {
  const kept = pagesKept.get(look.standings) ?? new Map<string, Pages>();
  pagesKept.set(look.standings, kept);
  const key = JSON.stringify({ ...state, page: 1 });
  const made =
    kept.get(key) ??
    new Map(
      ledgerRows(look, state).map(({ timed }, at) => [timed.figure.id, Math.floor(at / ROWS_PER_PAGE) + 1]),
    );
  kept.set(key, made);
  return made;
}

/**
 * The view whose table has a figure's row: about what the figure is about, at the row's page; of everybody
 * where it is of none of the authorities chosen.
 */
export function viewWithRow(view: Look & Pick<EventView, "state">, figure: Figure): ViewState {
  const { metric, population, place, id } = figure;
  const about = { ...view.state, metric, population, place };
  const page = pagesOf(view, about).get(id);
  if (page !== undefined) return { ...about, page };
  const ofAll = { ...about, authorities: [] };
  return { ...ofAll, page: pagesOf(view, ofAll).get(id) ?? 1 };
}

/** Is a figure's row on the page of the table that the view shows? */
export function isRowShown(view: Look & Pick<EventView, "state">, { id }: Figure): boolean {
  const pages = pagesOf(view, view.state);
  return pages.get(id) === Math.min(view.state.page, Math.max(1, Math.ceil(pages.size / ROWS_PER_PAGE)));
}
