import type { Figure, Retraction } from "./content";
import { groupBy } from "./group-by";
import type { Standing } from "./standing";
import type { TimedAppearance, TimedFigure, Timeline } from "./timeline";
import { WITHDRAWN_STATES } from "./vocabulary";

/** A figure that sources print though it had been withdrawn; ids, the sources first known first. */
export type LatePrint = { figure: string; sources: string[] };

type Recorded = {
  /** Acts by their target figures. */
  actsOn: ReadonlyMap<string, Retraction[]>;
  /** Figures by the source that prints them. */
  printedIn: ReadonlyMap<string, string[]>;
};

function recordedOf({ acts, figures }: Timeline): Recorded {
  const targets = acts.flatMap(({ act }) => act.figures.map((figure) => ({ act, figure })));
  const prints = figures.flatMap(({ figure, appearances }) =>
    appearances.map(({ source }) => ({ figure: figure.id, source: source.id })),
  );
  return {
    actsOn: new Map(
      [...groupBy(targets, ({ figure }) => figure)].map(([id, group]) => [id, group.map(({ act }) => act)]),
    ),
    printedIn: new Map(
      [...groupBy(prints, ({ source }) => source)].map(([id, group]) => [
        id,
        group.map(({ figure }) => figure),
      ]),
    ),
  };
}

/** Does the source print the figure as the withdrawn one: does it report an act upon it, or print what replaced it? */
function tellsOfIt(source: string, figure: string, { actsOn, printedIn }: Recorded): boolean {
  return (actsOn.get(figure) ?? []).some(
    ({ reports, replacement }) =>
      reports.some((report) => report.source === source) ||
      (replacement !== null && printedIn.get(source)?.includes(replacement)),
  );
}

/** Is it recorded as a former number, counting up to the day before at the latest? */
const isFormer = ({ asOf, statedAt }: Figure) =>
  [asOf, statedAt].some((date) => date?.startsWith("../") ?? false);

/** The prints that certainly came out at or after the withdrawal; a source without a date is not certain of anything. */
function after({ appearances }: TimedFigure, withdrawn: number): TimedAppearance[] {
  return appearances.filter(({ known }) => !known.assumed && known.earliest >= withdrawn);
}

/**
 * Finds the sources that certainly print a figure after it was withdrawn (METHOD.md, "Checks"), among those
 * withdrawn at the moment of `standings`, and do not tell that it was. In the order of the figures.
 */
export function latePrints(timeline: Timeline, standings: ReadonlyMap<string, Standing>): LatePrint[] {
  const recorded = recordedOf(timeline);
  return timeline.figures.flatMap((timed): LatePrint[] => {
    const { figure } = timed;
    const standing = standings.get(figure.id);
    if (!standing || standing.since === null || isFormer(figure)) return [];
    if (!WITHDRAWN_STATES.includes(standing.state)) return [];
    const late = after(timed, standing.since).map(({ source }) => source.id);
    const sources = late.filter((source) => !tellsOfIt(source, figure.id, recorded));
    return sources.length > 0 ? [{ figure: figure.id, sources }] : [];
  });
}
