import type { Envelope, EnvelopeEnd } from "@/lib/domain/envelope";
import { type Behind, type Headline, headlineAt } from "@/lib/domain/headline";
import type { ChartFigure } from "./chart-figure";
import type { EventView } from "./event-view";

/** One end of a range: the figures that set it, and whether one of them gives no bound there. */
export type RangeEnd = { figures: ChartFigure[]; value: number; open: boolean };

export type HeadlineRange = { low: RangeEnd; high: RangeEnd; inside: ChartFigure[]; older: ChartFigure[] };

/** The headline of a view, with its figures. */
export type HeadlineFigures = {
  rule: Headline["rule"];
  /** The first of all. */
  first: ChartFigure;
  shown: ChartFigure[];
  candidates: { figure: ChartFigure; behind: Behind | null }[];
  /** With the rule `range`. */
  range: HeadlineRange | null;
};

type Look = Pick<EventView, "timeline" | "standings">;

function figuresById({ timeline, standings }: Look): (ids: readonly string[]) => ChartFigure[] {
  const timed = new Map(timeline.figures.map((one) => [one.figure.id, one]));
  return (ids) =>
    ids.flatMap((id) => {
      const [figure, standing] = [timed.get(id), standings.get(id)];
      return figure && standing ? [{ timed: figure, standing }] : [];
    });
}

function toRange({ low, high, contributors, older }: Envelope, look: Look): HeadlineRange {
  const figures = figuresById(look);
  const toEnd = (end: EnvelopeEnd) => ({ ...end, figures: figures(end.figures) });
  return { low: toEnd(low), high: toEnd(high), inside: figures(contributors), older: figures(older) };
}

/** What the view's rule sets large, and all that could have been; null when no number stands. */
export function headlineFigures(view: EventView): HeadlineFigures | null {
  const headline = headlineAt(view.timeline, view.standings, view.state);
  if (!headline) return null;
  const figures = figuresById(view);
  const [first] = figures([headline.figure]);
  if (!first) return null;
  return {
    rule: headline.rule,
    first,
    shown: figures(headline.shown),
    candidates: headline.candidates.flatMap(({ figure, behind }) =>
      figures([figure]).map((one) => ({ figure: one, behind })),
    ),
    range: headline.range && toRange(headline.range, view),
  };
}

/**
 * From the least to the greatest of what stood in the envelope's window before the headline's figure and counts
 * as it does; null when it was alone, and when no envelope is wished for.
 */
export function rangeOfWindow(view: EventView): HeadlineRange | null {
  if (view.state.envelopeDays === null) return null;
  const wish = { ...view.state, rule: { kind: "range" as const } };
  const range = headlineAt(view.timeline, view.standings, wish)?.range;
  return range && range.contributors.length > 1 ? toRange(range, view) : null;
}
