import type { Chart } from "@/lib/chart/chart";
import { Decoration } from "./decoration";

/** Grid, axes and their labels: read out once in the description, not number by number. */
export function Axes({
  layout,
  titles,
  timeTicks,
  valueTicks,
}: Pick<Chart, "layout" | "timeTicks" | "valueTicks"> & Partial<Pick<Chart, "titles">>) {
  const { left, right, bottom } = layout.plot;
  return (
    <Decoration>
      {valueTicks.map(({ y, label }) => (
        <g key={label}>
          <path className="chart-grid" d={`M${left} ${y}H${right}`} />
          <text className="chart-tick" x={left - 8} y={y + 4} textAnchor="end">
            {label}
          </text>
        </g>
      ))}
      {timeTicks.map(({ x, labelX, label }) => (
        <g key={x}>
          <path className="chart-tickline" d={`M${x} ${bottom}v5`} />
          <text className="chart-tick" x={labelX} y={bottom + 20} textAnchor="middle">
            {label}
          </text>
        </g>
      ))}
      <path className="chart-axis" d={`M${left} ${bottom}H${right}`} />
      {[titles?.time, titles?.value].map((title) =>
        title ? (
          <text key={title.text} className="chart-tick" x={title.x} y={title.y}>
            {title.text}
          </text>
        ) : null,
      )}
    </Decoration>
  );
}
