import { Marks } from "@/components/chart/marks";
import { BehindMarks, OverMarks } from "@/components/chart/timeline-svg";
import type { Chart } from "@/lib/chart/chart";
import type { MarkTitles } from "@/lib/chart/mark-titles";
import type { Words } from "@/lib/format/words";

/** The id of the paragraph that says what the drawings show. */
export const DESCRIPTION_ID = "shows";

const NO_LINKS = { row: null, act: null, table: null, allTime: null };

type EmbedChartProps = { chart: Chart; title: string; titles: MarkTitles; words: Words };

/** One drawing without links and scripts; what a mark says is its tooltip. */
export function EmbedChart({ chart, title, titles, words }: EmbedChartProps) {
  const { layout, heightPx } = chart;
  return (
    <svg
      className={`at-${layout.name}`}
      viewBox={`0 0 ${layout.widthPx} ${Math.ceil(heightPx)}`}
      fontSize={layout.fontPx}
      role="img"
      aria-label={title}
      aria-describedby={DESCRIPTION_ID}
    >
      <BehindMarks chart={chart} />
      <Marks marks={chart.marks} titles={titles} rowHref={null} />
      <OverMarks chart={chart} links={NO_LINKS} words={words} />
    </svg>
  );
}
