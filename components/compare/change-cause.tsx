import { Why } from "@/components/event/why";
import type { ChartFigure } from "@/lib/chart/chart-figure";
import type { EventView } from "@/lib/chart/event-view";
import type { Change } from "@/lib/domain/changes-between";
import type { Because } from "@/lib/domain/standing";

/** What made a change, in the terms in which a state is explained. */
function becauseOf({ kind, act, other }: Change, { standing }: ChartFigure): Because {
  if (kind === "stands-again" || kind === "new") return standing.because;
  if (kind === "superseded" && other !== null) return { rule: "newer", figure: other };
  if (act === null) return standing.because;
  return kind === "reinstated" ? { rule: "reinstated", retraction: act } : { rule: "act", retraction: act };
}

type ChangeCauseProps = { view: EventView; change: Change; figure: ChartFigure };

/** The act or the figure that made a change, in words, with a link to it. */
export function ChangeCause({ view, change, figure }: ChangeCauseProps) {
  const because = becauseOf(change, figure);
  return <Why view={view} figure={{ ...figure, standing: { ...figure.standing, because } }} />;
}
