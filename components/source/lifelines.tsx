import { Axes } from "@/components/chart/axes";
import { Decoration } from "@/components/chart/decoration";
import { figurePage } from "@/components/figure/page-addresses";
import { figureTitle } from "@/lib/chart/figure-title";
import { MEDIUM, NARROW, WIDE } from "@/lib/chart/layout";
import { type Lifeline, type LifelineChart, toLifelines } from "@/lib/chart/lifelines";
import { ellipsize } from "@/lib/chart/text-width";
import type { SourceTrace } from "./source-trace";

const LAYOUTS = [NARROW, MEDIUM, WIDE];
/** From this width on the time of print is a stretch, in which a day is not known. */
const VAGUE_PX = 80;

/** A figure's line from its report, with a dot, to its end: a stop where it was withdrawn, an arrow where it goes on. */
function Line({ row: { x1, x2, y, fate } }: { row: Lifeline }) {
  const tip = `M${x2 - 6} ${y - 4}L${x2} ${y}L${x2 - 6} ${y + 4}`;
  return (
    <g className="chart-lead">
      <path className={`lifeline lifeline-${fate}`} d={`M${x1} ${y}H${x2}`} />
      {fate === "withdrawn" ? <path className="chart-stop" d={`M${x2} ${y - 6}v12`} /> : null}
      {fate === "current" ? <path className="lifeline" d={tip} /> : null}
      {fate === "withdrawn" ? (
        <>
          <circle className="chart-ring" cx={x1} cy={y} r={5} />
          <path className="chart-strike" d={`M${x1 - 7} ${y + 7}l14 -14`} />
        </>
      ) : (
        <circle className="chart-dot" cx={x1} cy={y} r={5} />
      )}
    </g>
  );
}

function Drawing({ chart, trace, title }: { chart: LifelineChart; trace: SourceTrace; title: string }) {
  const { view, printed } = trace;
  const { words, index, timeline } = view;
  const { layout, heightPx, print, rows } = chart;
  const id = `lives-${timeline.content.event.slug}-${layout.name}`;
  const { left, right, top, bottom } = layout.plot;
  const isVague = print.x2 - print.x1 > VAGUE_PX;
  const label = (figure: string) => {
    const found = printed.find(({ timed }) => timed.figure.id === figure);
    if (!found) return "";
    const state = words.t(`event.state.${found.standing.state}`);
    return `${figureTitle(found.timed.figure, index, words)} · ${state}`;
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: SVG has no other element for a named group
    <svg
      className={`chart chart-at-${layout.name}`}
      viewBox={`0 0 ${layout.widthPx} ${heightPx}`}
      role="group"
      aria-labelledby={`${id}-title`}
      fontSize={layout.fontPx}
    >
      <title id={`${id}-title`}>{title}</title>
      <Decoration>
        <rect
          className="lifeline-print"
          x={print.x1}
          y={top - 12}
          width={print.x2 - print.x1}
          height={bottom - top + 12}
        />
        <text
          className="chart-tick"
          x={print.x1 > (left + right) / 2 ? print.x2 : print.x1}
          y={top - 18}
          textAnchor={print.x1 > (left + right) / 2 ? "end" : "start"}
        >
          {words.t(isVague ? "sourcePage.lives.printedWithin" : "sourcePage.lives.printed")}
        </text>
      </Decoration>
      <Axes layout={layout} timeTicks={chart.timeTicks} valueTicks={[]} />
      {rows.map((row) => {
        const text = label(row.figure);
        return (
          <a key={row.figure} href={figurePage(row.figure, words)} className="chart-link" aria-label={text}>
            <rect className="chart-hit" x={left} y={row.y - 28} width={right - left} height={40} />
            <text className="lifeline-label" x={left} y={row.y - 12}>
              {ellipsize(text, right - left, layout.fontPx)}
            </text>
            <Line row={row} />
          </a>
        );
      })}
    </svg>
  );
}

/** What became of the figures that a source prints: one line each, and when the source appeared. */
export function Lifelines({ trace }: { trace: SourceTrace }) {
  const { view, printed } = trace;
  const { words, timeline } = view;
  const [first] = printed;
  if (!first) return null;
  const { zone, title } = timeline.content.event;
  const name = words.t("sourcePage.lives.title", { title });
  const input = { figures: printed, print: first.print.known, zone, words };
  return (
    <figure className="timeline mb-6" aria-label={name}>
      {LAYOUTS.map((layout) => (
        <Drawing key={layout.name} chart={toLifelines(input, layout)} trace={trace} title={name} />
      ))}
      <figcaption className="text-sm text-soft">{words.t("sourcePage.lives.caption")}</figcaption>
    </figure>
  );
}
