import type { Box } from "./box";
import { createBoxGrid } from "./box-grid";
import type { LineBreak } from "./lines";
import { type Mark, markBox, whiskerBox } from "./marks";
import type { NoteGround } from "./notes";
import type { Scales } from "./scales";
import type { WithdrawnSpan } from "./spans";
import { isDrawn, type SeriesLine } from "./tenure";
import type { TimeRange } from "./time-range";
import { levelOf } from "./value-range";

function lineBoxes(lines: SeriesLine[], range: TimeRange, { x, y }: Scales): Box[] {
  const tenures = lines.flatMap((line) => line.tenures).filter((tenure) => isDrawn(tenure, range));
  return tenures.flatMap(({ figure, from, to }) => {
    const level = levelOf(figure.timed.figure.quantity);
    return level === null ? [] : [{ left: x(from), right: x(to), top: y(level) - 3, bottom: y(level) + 3 }];
  });
}

export type DrawnThings = {
  marks: Mark[];
  spans: WithdrawnSpan[];
  breaks: LineBreak[];
  /** Those drawn each for itself. */
  lines: SeriesLine[];
};

/** Where text finds room among what is drawn: what it must not touch, and what it had better not lie on. */
export function toGround(
  { marks, spans, breaks, lines }: DrawnThings,
  range: TimeRange,
  scales: Scales,
): NoteGround {
  const { plot } = scales;
  const onSpans = spans.map(({ x1, x2, y }) => ({ left: x1 - 3, right: x2 + 3, top: y - 8, bottom: y + 8 }));
  const onBreaks = breaks.map(({ x, y }) => ({ left: x - 7, right: x + 7, top: y - 8, bottom: y + 8 }));
  return {
    within: { left: plot.left + 4, right: plot.right, top: plot.top - 18, bottom: plot.bottom - 4 },
    taken: createBoxGrid([...marks.map(markBox), ...onSpans, ...onBreaks]),
    avoided: createBoxGrid([...lineBoxes(lines, range, scales), ...marks.flatMap(whiskerBox)]),
    lines: [],
    uncrossed: createBoxGrid(marks.map(markBox)),
  };
}
