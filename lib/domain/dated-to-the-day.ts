import type { Standing } from "./standing";
import type { Known, TimedFigure, Timeline } from "./timeline";
import { localDay } from "./zone";

function isAboutTheSame({ figure: a }: TimedFigure, { figure: b }: TimedFigure): boolean {
  return a.metric === b.metric && a.population === b.population && a.place === b.place;
}

/**
 * When everything became known that can have brought a figure into its present state: itself, the acts upon
 * it, and for a superseded one any figure about the same (`because` names the newest, not the first to do so).
 */
function turningPoints(timeline: Timeline, figure: TimedFigure, standing: Standing): Known[] {
  const { state, because, acts } = standing;
  const named = new Set([...acts, "retraction" in because ? because.retraction : ""]);
  const others = timeline.figures.filter((other) => state === "superseded" && isAboutTheSame(figure, other));
  const upon = timeline.acts.filter(({ act }) => named.has(act.id));
  return [figure, ...others, ...upon].map(({ known }) => known);
}

/**
 * Is it known on which day a figure came into its state? Figures and acts are known from the end of their
 * interval (METHOD.md, "Known interval"): for an article dated "January", or an act of the 9th or 10th,
 * that is the last day on which it can have been, and must not be told as the day on which it was.
 */
export function isDatedToTheDay(timeline: Timeline, figure: TimedFigure, standing: Standing): boolean {
  const { zone } = timeline.content.event;
  const turning = turningPoints(timeline, figure, standing).filter(({ latest }) => latest === standing.since);
  return turning.some(({ earliest, latest }) => {
    return Number.isFinite(earliest) && localDay(earliest, zone) === localDay(latest - 1, zone);
  });
}
