import type { Chart } from "@/lib/chart/chart";
import type { FootText } from "@/lib/chart/foot-texts";
import type { PlacedLabel } from "@/lib/chart/labels";
import type { Words } from "@/lib/format/words";
import { ChartLink } from "./chart-link";
import { Decoration } from "./decoration";

function Label({ label, linePx }: { label: PlacedLabel; linePx: number }) {
  const { x, y, anchor, strong, rest, stacked, tone } = label;
  return (
    <text className={`chart-label chart-${tone}`} x={x} y={y} textAnchor={anchor}>
      <tspan className="chart-strong">{strong}</tspan>
      {stacked
        ? rest.map((line) => (
            <tspan key={line} x={x} dy={linePx}>
              {line}
            </tspan>
          ))
        : ` ${rest.join(" ")}`}
    </text>
  );
}

/** From a line's end to a label that had to move. */
function Tie({ label, right, linePx }: { label: PlacedLabel; right: number; linePx: number }) {
  const labelY = label.y - linePx * 0.3;
  if (label.anchor === "end" || Math.abs(labelY - label.lineY) < 3) return null;
  return (
    <path
      className={`chart-tie chart-${label.tone}`}
      d={`M${right} ${label.lineY}L${label.x - 3} ${labelY}`}
    />
  );
}

type LabelsProps = Pick<Chart, "layout" | "labels" | "foot" | "later"> & {
  words: Words;
  /** The table that holds what found no room here; null in a picture. */
  tableHref: string | null;
  /** The same chart over all time. */
  allTimeHref: string | null;
  /** The same chart with every authority drawn for itself. */
  othersHref: string | null;
};

/** What stands at the lines' ends, what came after the range, and what is not drawn singly. */
export function Labels({
  layout,
  labels,
  foot,
  later,
  words,
  tableHref,
  allTimeHref,
  othersHref,
}: LabelsProps) {
  const { plot, linePx } = layout;
  const isPicture = tableHref === null;
  return (
    <>
      <Decoration>
        {labels.map((label) => (
          <g key={label.figure}>
            <Tie label={label} right={plot.right} linePx={linePx} />
            <Label label={label} linePx={linePx} />
          </g>
        ))}
      </Decoration>
      {foot.map((text) => (
        <ChartLink key={text.kind} href={text.kind === "others" ? (othersHref ?? tableHref) : tableHref}>
          <Foot text={text} linePx={linePx} />
        </ChartLink>
      ))}
      {later && (allTimeHref || isPicture) ? (
        <Later layout={layout} later={later} href={allTimeHref} words={words} />
      ) : null}
    </>
  );
}

function Foot({ text: { lines, x, y, anchor }, linePx }: { text: FootText; linePx: number }) {
  return (
    <text className="chart-label chart-other" x={x} y={y} textAnchor={anchor}>
      {lines.map((line, index) => (
        <tspan key={line} x={x} dy={index === 0 ? 0 : linePx}>
          {line}
          {index < lines.length - 1 ? " " : ""}
        </tspan>
      ))}
    </text>
  );
}

type LaterProps = { layout: Chart["layout"]; later: string[]; href: string | null; words: Words };

function Later({ layout, later, href, words }: LaterProps) {
  return (
    <ChartLink href={href}>
      <text
        className="chart-label chart-other"
        x={layout.labels === "column" ? layout.widthPx : layout.plot.right}
        y={layout.plot.top - 24}
        textAnchor="end"
      >
        {words.t("chart.later")} {later.slice(0, -1).map((said) => `${said} · `)}
        <tspan className="chart-strong">{later.at(-1)}</tspan> →
      </text>
    </ChartLink>
  );
}
