import type { ReactNode } from "react";
import type { Chart } from "@/lib/chart/chart";
import type { ChartDescription } from "@/lib/chart/describe";
import type { MarkTitles } from "@/lib/chart/mark-titles";
import type { PlacedSentence } from "@/lib/chart/nothing-drawn";
import type { Words } from "@/lib/format/words";
import { Axes } from "./axes";
import { Decoration } from "./decoration";
import { Labels } from "./labels";
import { Marks, Whiskers } from "./marks";
import { Notes } from "./notes";
import { Breaks, Spans } from "./spans";

/** Where the drawing leads; null where it leads nowhere, as in a picture. */
export type TimelineLinks = {
  row: ((figure: string) => string) | null;
  act: ((act: string) => string) | null;
  table: string | null;
  allTime: string | null;
  /** With every authority drawn for itself. */
  others?: string;
};

export type TimelineSvgProps = {
  chart: Chart;
  description: ChartDescription;
  /** By figure id: what a mark says. */
  titles: MarkTitles;
  links: TimelineLinks;
  words: Words;
  /** Drawn over the lines and under the marks. */
  children?: ReactNode;
  /** Tells this drawing from others on the page; begins its ids. */
  name?: string;
};

/** What lies behind the marks: axes, envelope, lines, how uncertain each date is, what was withdrawn. */
export function BehindMarks({ chart }: { chart: Omit<Chart, "titles"> & Partial<Pick<Chart, "titles">> }) {
  return (
    <>
      <Axes {...chart} />
      <Decoration>
        {chart.band ? <path className="chart-band" d={chart.band} /> : null}
        {chart.others ? (
          <>
            <path className="chart-others-line" d={chart.others.path} />
            <path className="chart-others-dots" d={chart.others.dots} />
          </>
        ) : null}
        {chart.lines.map(({ series, tone, path }) => (
          <path key={series} className={`chart-line chart-${tone}`} d={path} />
        ))}
      </Decoration>
      <Whiskers marks={chart.marks} />
      <Spans spans={chart.spans} />
      <Breaks breaks={chart.breaks} />
    </>
  );
}

/** Says in the plot that nothing of the view lies in it. */
function Nothing({ sentence: { lines, x, y }, linePx }: { sentence: PlacedSentence; linePx: number }) {
  return (
    <text className="chart-note" x={x} y={y}>
      {lines.map((line, index) => (
        <tspan key={line} x={x} dy={index === 0 ? 0 : linePx}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

/** What is written over the drawing: labels at the lines' ends, and notes beside what was withdrawn. */
export function OverMarks({ chart, links, words }: Pick<TimelineSvgProps, "chart" | "links" | "words">) {
  return (
    <>
      <Labels
        {...chart}
        words={words}
        tableHref={links.table}
        allTimeHref={links.allTime}
        othersHref={links.others ?? null}
      />
      {chart.nothing ? <Nothing sentence={chart.nothing} linePx={chart.layout.linePx} /> : null}
      <Notes notes={chart.notes} linePx={chart.layout.linePx} actHref={links.act} rowHref={links.row} />
    </>
  );
}

/**
 * One drawing of the timeline. It is a group and not an image, because an
 * image's links cannot be reached; its title and description say what it shows.
 */
export function TimelineSvg(props: TimelineSvgProps) {
  const { chart, description, titles, links, words, children, name = "timeline" } = props;
  const { layout, heightPx } = chart;
  const id = `${name}-${layout.name}`;
  return (
    // biome-ignore lint/a11y/useSemanticElements: SVG has no other element for a named group
    <svg
      className={`chart chart-at-${layout.name}`}
      viewBox={`0 0 ${layout.widthPx} ${heightPx}`}
      role="group"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-description`}
      fontSize={layout.fontPx}
    >
      <title id={`${id}-title`}>{description.title}</title>
      <desc id={`${id}-description`}>{description.description}</desc>
      <BehindMarks chart={chart} />
      {children}
      <Marks marks={chart.marks} titles={titles} rowHref={links.row} />
      <OverMarks chart={chart} links={links} words={words} />
    </svg>
  );
}
