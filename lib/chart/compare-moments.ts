import { scaleLinear } from "d3-scale";
import type { Chart } from "./chart";
import { round } from "./scales";
import { textWidth } from "./text-width";
import type { TimeRange } from "./time-range";

/** A moment as it is to be marked on a timeline: an instant (ms) and its name. */
export type NamedMoment = { instant: number; label: string };

export type MomentLine = {
  label: string;
  /** Where the line stands; null when the moment lies before or after all that is drawn. */
  x: number | null;
  labelX: number;
  /** Baseline. */
  labelY: number;
  anchor: "start" | "end";
};

/** Two moments laid over a timeline: their lines, what lies between them, and the marks that changed. */
export type MomentsOverlay = {
  lines: MomentLine[];
  between: { x: number; widthPx: number };
  changed: { figure: string; x: number; y: number }[];
  top: number;
  bottom: number;
};

const GAP_PX = 5;
const FIRST_ROW_PX = 12;
const ROW_PX = 16;

type Ends = { left: number; right: number };

/** The side of its line on which a label fits, the wished one first. */
function sideOf(x: number, widthPx: number, wished: "start" | "end", { left, right }: Ends) {
  const fits = { start: x + GAP_PX + widthPx <= right, end: x - GAP_PX - widthPx >= left };
  const other = wished === "start" ? "end" : "start";
  return fits[wished] || !fits[other] ? wished : other;
}

function endsOf({ labelX, anchor }: Pick<MomentLine, "labelX" | "anchor">, widthPx: number): Ends {
  return anchor === "start"
    ? { left: labelX, right: labelX + widthPx }
    : { left: labelX - widthPx, right: labelX };
}

/**
 * Places two moments, the earlier first, on a timeline of `range`: the earlier one's label to the left of
 * its line and the later one's to the right, as far as there is room, one above the other where they would touch.
 */
export function placeMoments(
  { layout, marks }: Chart,
  range: TimeRange,
  [from, to]: readonly [NamedMoment, NamedMoment],
  changed: ReadonlySet<string>,
): MomentsOverlay {
  const { plot, widthPx, fontPx } = layout;
  const x = scaleLinear([range.start, range.end], [plot.left, plot.right]).clamp(true);
  const place = ({ instant, label }: NamedMoment, wished: "start" | "end") => {
    const at = round(x(instant));
    const width = textWidth(label, fontPx, true);
    const anchor = sideOf(at, width, wished, { left: 0, right: widthPx });
    const labelX = at + (anchor === "start" ? GAP_PX : -GAP_PX);
    const outside = instant < range.start || instant > range.end;
    return {
      line: { label, x: outside ? null : at, labelX, anchor },
      at,
      ends: endsOf({ labelX, anchor }, width),
    };
  };
  const [first, second] = [place(from, "end"), place(to, "start")];
  const touch = first.ends.left < second.ends.right && second.ends.left < first.ends.right;
  return {
    lines: [
      { ...first.line, labelY: FIRST_ROW_PX },
      { ...second.line, labelY: touch ? FIRST_ROW_PX - ROW_PX : FIRST_ROW_PX },
    ],
    between: { x: first.at, widthPx: round(second.at - first.at) },
    changed: marks.filter(({ figure }) => changed.has(figure)).map(({ figure, x, y }) => ({ figure, x, y })),
    top: plot.top - 22,
    bottom: plot.bottom,
  };
}
