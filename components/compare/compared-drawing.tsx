import { Decoration } from "@/components/chart/decoration";
import { Glyph, Overlay } from "@/components/chart/glyph";
import type { ComparedChart, ComparedLine } from "@/lib/chart/compare-chart";
import type { PlacedLabel } from "@/lib/chart/labels";
import type { Words } from "@/lib/format/words";

type ComparedDrawingProps = {
  chart: ComparedChart;
  /** Names this drawing among others on the page; part of an id. */
  name: string;
  /** What it shows, in words. */
  title: string;
  description: string;
  words: Words;
};

/** One pattern of dashes for each event; the first is a whole line. */
const DASHES = [undefined, "9 4", "2 4", "12 4 2 4"];

/** How the line of the event at a place is drawn: never by its colour alone. */
export function lineStyle(style: number) {
  return { className: `compare-line compare-line-${style + 1}`, strokeDasharray: DASHES[style] };
}

function DayAxes({ layout, dayTicks, valueTicks, title }: ComparedChart & { title: string }) {
  const { left, right, bottom } = layout.plot;
  return (
    <>
      {valueTicks.map(({ y, label }) => (
        <g key={label}>
          <path className="chart-grid" d={`M${left} ${y}H${right}`} />
          <text className="chart-tick" x={left - 8} y={y + 4} textAnchor="end">
            {label}
          </text>
        </g>
      ))}
      {dayTicks.map(({ x, label }) => (
        <g key={label}>
          <path className="chart-tickline" d={`M${x} ${bottom}v5`} />
          <text className="chart-tick" x={x} y={bottom + 20} textAnchor="middle">
            {label}
          </text>
        </g>
      ))}
      <path className="chart-axis" d={`M${left} ${bottom}H${right}`} />
      <text className="chart-tick" x={right} y={bottom + 38} textAnchor="end">
        {title}
      </text>
    </>
  );
}

/** The name at a line's end, tied to it where it had to move or the line ends early. */
function EndLabel({ label, line, linePx }: { label: PlacedLabel; line: ComparedLine; linePx: number }) {
  const { x, y, strong, rest, stacked } = label;
  const labelY = y - linePx * 0.3;
  const { end } = line;
  const isTied = end !== null && (Math.abs(labelY - end.y) > 3 || label.x - end.x > 16);
  return (
    <>
      {isTied ? (
        <path className="chart-tie chart-other" d={`M${end.x + 6} ${end.y}L${x - 3} ${labelY}`} />
      ) : null}
      <text className={`chart-label compare-line-${line.style + 1}`} x={x} y={y}>
        <tspan className="chart-strong">{strong}</tspan>
        {stacked
          ? rest.map((text) => (
              <tspan key={text} x={x} dy={linePx}>
                {text}
              </tspan>
            ))
          : ` ${rest.join(" ")}`}
      </text>
    </>
  );
}

/** What stands at the end of the only line: above it, or below where there is no room. */
function OnlyLabel({ line, top }: { line: ComparedLine; top: number }) {
  const { end, style } = line;
  if (!end) return null;
  const y = end.y - 10 < top ? end.y + 20 : end.y - 10;
  return (
    <text className={`chart-label chart-strong compare-line-${style + 1}`} x={end.x} y={y} textAnchor="end">
      {end.said}
    </text>
  );
}

function Withdrawn({ withdrawn }: Pick<ComparedChart, "withdrawn">) {
  return withdrawn.map(({ figure, x, y }) => (
    <g key={figure} className="chart-withdrawn" transform={`translate(${x} ${y})`}>
      <Glyph shape="point" weight="withdrawn" y={0} band={null} />
      <Overlay weight="withdrawn" disputed={false} drop={false} />
    </g>
  ));
}

/** Events on one scale of days and counts: one of several drawings, or all lines in one. */
export function ComparedDrawing({ chart, name, title, description, words }: ComparedDrawingProps) {
  const { layout, lines, labels } = chart;
  return (
    <svg
      className={name === layout.name ? `chart chart-at-${layout.name}` : "chart compare-panel"}
      viewBox={`0 0 ${layout.widthPx} ${layout.heightPx}`}
      role="img"
      aria-labelledby={`compared-${name}-title`}
      aria-describedby={`compared-${name}-description`}
      fontSize={layout.fontPx}
    >
      <title id={`compared-${name}-title`}>{title}</title>
      <desc id={`compared-${name}-description`}>{description}</desc>
      <Decoration>
        <DayAxes {...chart} title={words.t("compare.events.days")} />
        {lines.map((line) => (
          <g key={line.slug} className={`compare-line-${line.style + 1}`}>
            <path {...lineStyle(line.style)} d={line.path} />
            {line.end ? <circle className="chart-dot" cx={line.end.x} cy={line.end.y} r={4.5} /> : null}
          </g>
        ))}
        <Withdrawn withdrawn={chart.withdrawn} />
        {lines.map((line) => {
          const label = labels.find(({ figure }) => figure === line.slug);
          if (label) return <EndLabel key={line.slug} label={label} line={line} linePx={layout.linePx} />;
          return lines.length === 1 ? <OnlyLabel key={line.slug} line={line} top={layout.plot.top} /> : null;
        })}
      </Decoration>
    </svg>
  );
}
