import type { ReactNode } from "react";
import type { Mark } from "@/lib/chart/marks";
import type { MessageKey, Words } from "@/lib/format/words";
import { Glyph, Overlay } from "./glyph";
import { BreakSign } from "./spans";

type Sample = { mark: Partial<Mark>; y?: number };

const SAMPLES: (Sample & { key: MessageKey })[] = [
  { key: "chart.legend.exact", mark: { shape: "point" } },
  { key: "chart.legend.up", mark: { shape: "up" }, y: 20 },
  { key: "chart.legend.down", mark: { shape: "down" }, y: 4 },
  { key: "chart.legend.about", mark: { shape: "about" } },
  { key: "chart.legend.band", mark: { shape: "band", band: { top: -10, bottom: 10, open: false } } },
  { key: "chart.legend.unknown", mark: { shape: "unknown" }, y: 24 },
  { key: "chart.legend.disputed", mark: { shape: "point", disputed: true } },
  { key: "chart.legend.drop", mark: { shape: "point", drop: true }, y: 8 },
  { key: "chart.legend.withdrawn", mark: { shape: "point", weight: "withdrawn" } },
];

const LINES: { key: MessageKey; drawing: ReactNode }[] = [
  {
    key: "chart.legend.whisker",
    drawing: (
      <>
        <path className="chart-whisker chart-lead" d="M6 9V17M6 13H36" />
        <circle className="chart-lead chart-dot" cx="36" cy="13" r="5" />
      </>
    ),
  },
  {
    key: "chart.legend.replaced",
    drawing: <path className="chart-replaced" d="M8 6L36 18M30 18.5L36 18L32.5 13" />,
  },
  {
    key: "chart.legend.break",
    drawing: (
      <>
        <path className="chart-line chart-lead" d="M4 13H22M26 20H42" />
        <BreakSign x={23} y={13} />
      </>
    ),
  },
];

function Sample({ mark, y = 12 }: Sample) {
  const { shape = "point", weight = "standing", band = null, disputed = false, drop = false } = mark;
  const withdrawn = weight === "withdrawn";
  return (
    <svg className="chart-sample" viewBox="0 0 44 26" width="44" height="26" aria-hidden="true">
      {withdrawn ? <path className="chart-span" d="M12 12H36" /> : null}
      {withdrawn ? <path className="chart-stop" d="M36 5V19" /> : null}
      <g className={`chart-lead chart-${weight}`} transform={`translate(${withdrawn ? 12 : 22} ${y})`}>
        <Glyph shape={shape} weight={weight} y={0} band={band} />
        <Overlay weight={weight} disputed={disputed} drop={drop} />
      </g>
    </svg>
  );
}

/** What the shapes of the marks mean; folded away, because the labels beside them say it already. */
export function Legend({ words }: { words: Words }) {
  return (
    <details className="text-sm">
      <summary className="min-h-6 cursor-pointer leading-6 text-soft">
        {words.t("chart.legend.title")}
      </summary>
      <ul className="mt-2 mb-0 grid list-none gap-x-6 gap-y-1 p-0 sm:grid-cols-2 lg:grid-cols-4">
        {SAMPLES.map(({ key, mark, y }) => (
          <li key={key} className="flex items-center gap-2">
            <Sample mark={mark} y={y} />
            {words.t(key)}
          </li>
        ))}
        {LINES.map(({ key, drawing }) => (
          <li key={key} className="flex items-center gap-2">
            <svg className="chart-sample" viewBox="0 0 44 26" width="44" height="26" aria-hidden="true">
              {drawing}
            </svg>
            {words.t(key)}
          </li>
        ))}
      </ul>
    </details>
  );
}
