import { scaleLinear, scaleSymlog } from "d3-scale";
import { useMemo } from "react";
import { ComposedChart, usePlotArea, useXAxisScale, useYAxisScale, XAxis, YAxis } from "recharts";
import { Marks } from "@/components/chart/marks";
import { BehindMarks, OverMarks, type TimelineLinks } from "@/components/chart/timeline-svg";
import type { Chart } from "@/lib/chart/chart";
import type { MarkTitles } from "@/lib/chart/mark-titles";
import { round, type ScaleDescription } from "@/lib/chart/scales";
import type { TimeRange } from "@/lib/chart/time-range";
import type { Words } from "@/lib/format/words";

type PlotProps = {
  chart: Chart;
  titles: MarkTitles;
  links: TimelineLinks;
  words: Words;
  /** The figure whose mark is pointed at; null for none. */
  figure: string | null;
  /** The figure whose mark is reached by Tab. */
  reached: string;
  /** What is being dragged across. */
  selected: TimeRange | null;
};

function valueScale({ kind, constant }: ScaleDescription["y"]) {
  return kind === "symlog" ? scaleSymlog().constant(constant) : scaleLinear();
}

/** From px back to instants and counts. */
function toInverse({ x, y }: ScaleDescription) {
  const instants = scaleLinear(x.domain, x.range);
  const counts = valueScale(y).domain(y.domain).range(y.range);
  return { instant: (px: number) => instants.invert(px), count: (px: number) => counts.invert(px) };
}

/** The marks, each where the axes of this drawing put its instant and its count. */
function MarksOnAxes({ chart, titles, links, reached }: Omit<PlotProps, "figure" | "selected" | "words">) {
  const x = useXAxisScale();
  const y = useYAxisScale();
  const placed = useMemo(() => {
    const { instant, count } = toInverse(chart.scales);
    // On the first pass the axes are not laid out yet; they put the marks where they are already.
    if (!(x && y)) return chart.marks;
    return chart.marks.map((mark) => ({
      ...mark,
      x: round(x(instant(mark.x)) ?? mark.x),
      y: round(y(count(mark.y)) ?? mark.y),
    }));
  }, [chart, x, y]);
  return <Marks marks={placed} titles={titles} rowHref={links.row} reached={reached} />;
}

/** Around the mark that is pointed at. It lies over everything: labels and other marks would cut it. */
function PointedRing({ chart, figure }: Pick<PlotProps, "chart" | "figure">) {
  const pointed = chart.marks.find((mark) => mark.figure === figure);
  return pointed ? <circle className="chart-pointed" cx={pointed.x} cy={pointed.y} r={13} /> : null;
}

/** What is being dragged across. */
function Selected({ start, end }: TimeRange) {
  const x = useXAxisScale();
  const plot = usePlotArea();
  const [left, right] = [x?.(start), x?.(end)];
  return plot && left !== undefined && right !== undefined ? (
    <rect className="chart-selected" x={left} width={right - left} y={plot.y} height={plot.height} />
  ) : null;
}

/** As wide as there is room; the drawing keeps its own px inside. */
const SCALED = { width: "100%", height: "auto" };

/** The chart in Recharts: on axes with the domains, sizes and scales of the drawing that the server made. */
export function Plot({ chart, titles, links, words, figure, reached, selected }: PlotProps) {
  const { layout, heightPx, scales } = chart;
  const { left, right, top, bottom } = layout.plot;
  const margin = { left, top, right: layout.widthPx - right, bottom: heightPx - bottom };
  // Axes without anything on them are not laid out; what is on these is drawn below.
  const corners = useMemo(
    () => scales.x.domain.map((at, end) => ({ at, count: scales.y.domain[end] })),
    [scales],
  );
  const scale = useMemo(() => valueScale(scales.y), [scales.y]);
  return (
    <ComposedChart
      width={layout.widthPx}
      height={heightPx}
      margin={margin}
      data={corners}
      accessibilityLayer={false}
      style={SCALED}
    >
      <XAxis type="number" dataKey="at" domain={scales.x.domain} allowDataOverflow hide height={0} />
      <YAxis
        type="number"
        dataKey="count"
        domain={scales.y.domain}
        scale={scale}
        allowDataOverflow
        hide
        width={0}
      />
      <g fontSize={layout.fontPx}>
        <BehindMarks chart={chart} />
        <MarksOnAxes {...{ chart, titles, links, reached }} />
        <OverMarks chart={chart} links={links} words={words} />
        <PointedRing {...{ chart, figure }} />
      </g>
      {selected ? <Selected {...selected} /> : null}
    </ComposedChart>
  );
}
