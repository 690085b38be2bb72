import type { Agent, Appearance, EventContent, Figure, Hop, Retraction, Source } from "./content";
import { groupBy } from "./group-by";
import type { Instant, Span } from "./instant";
import { baseOfAct, baseOfFigure, dateReader, type Known, knownOfSource, type ReadDate } from "./known";
import { knownOfActs, tightenFigures } from "./known-by-acts";
import { localDay } from "./zone";

export type { Known } from "./known";

/** The moment up to which a figure counts. */
export type Effective = {
  instant: Instant;
  /** The local day that it ends, or ends in, as an ISO date. */
  day: string;
  /** No `asOf` says so: the end of the known interval stands in for it. */
  assumed: boolean;
};

export type TimedAppearance = { appearance: Appearance; source: Source; known: Known };

export type Agents = ReadonlyMap<string, Agent>;

/** Everything that decides whose figure it is. */
export type Speakers = {
  chain: Hop[];
  /** Who published the first-known appearance; null when the figure has none. */
  publisher: { agent: string | null; source: string } | null;
  agents: Agents;
};

export type TimedFigure = {
  figure: Figure;
  /** First known first. */
  appearances: TimedAppearance[];
  known: Known;
  effective: Effective;
  /** The period counted, with basis `period` only. */
  period: Span | null;
  speakers: Speakers;
};

export type TimedAct = { act: Retraction; known: Known };

export type Timeline = { content: EventContent; figures: TimedFigure[]; acts: TimedAct[] };

function byFirstKnown(a: TimedAppearance, b: TimedAppearance): number {
  return (
    a.known.latest - b.known.latest ||
    a.known.earliest - b.known.earliest ||
    (a.appearance.id < b.appearance.id ? -1 : 1)
  );
}

/** The appearances of each figure, first known first. */
function timeAppearances(
  content: EventContent,
  sources: ReadonlyMap<string, Source>,
  read: ReadDate,
): Map<string, TimedAppearance[]> {
  const timed = content.appearances.flatMap((appearance) => {
    const source = sources.get(appearance.source);
    return source ? [{ appearance, source, known: knownOfSource(source, content.event, read) }] : [];
  });
  return groupBy(timed.toSorted(byFirstKnown), ({ appearance }) => appearance.figure);
}

function effectiveOf(figure: Figure, known: Known, zone: string, read: ReadDate): Effective {
  const asOf = figure.asOf === null ? Infinity : read(figure.asOf, zone).latest;
  const assumed = asOf === Infinity;
  const instant = assumed ? known.latest : asOf;
  return { instant, day: localDay(instant - 1, zone), assumed };
}

function periodOf({ basis, period }: Figure, zone: string, read: ReadDate): Span | null {
  return basis === "period" && period !== null ? read(period, zone) : null;
}

function publisherOf(appearances: TimedAppearance[]): Speakers["publisher"] {
  const first = appearances[0]?.source;
  return first ? { agent: first.publisher, source: first.id } : null;
}

/**
 * Resolves every date of an event: when each figure and act became known, and
 * up to when each figure counts (METHOD.md, "Dates"). Everything in `content`
 * counts: give it `visibleContent` for what the public may see. Throws when a
 * date or zone cannot be read, which validation has to prevent.
 */
export function toTimeline(content: EventContent): Timeline {
  const { event } = content;
  const read = dateReader();
  const sources = new Map(content.sources.map((source) => [source.id, source]));
  const agents = new Map(content.agents.map((agent) => [agent.id, agent]));
  const appearancesOf = timeAppearances(content, sources, read);

  const actBases = new Map(
    content.retractions.map((act) => [act.id, baseOfAct(act, sources, event, read)] as const),
  );
  const figureBases = new Map(
    content.figures.map((figure) => {
      const prints = (appearancesOf.get(figure.id) ?? []).map(({ known }) => known);
      return [figure.id, baseOfFigure(figure, prints, event, read)] as const;
    }),
  );
  const knownOf = tightenFigures(figureBases, content.retractions, actBases);

  const figures = content.figures.flatMap((figure): TimedFigure[] => {
    const known = knownOf.get(figure.id);
    if (!known) return [];
    const appearances = appearancesOf.get(figure.id) ?? [];
    return [
      {
        figure,
        appearances,
        known,
        effective: effectiveOf(figure, known, event.zone, read),
        period: periodOf(figure, event.zone, read),
        speakers: { chain: figure.chain, publisher: publisherOf(appearances), agents },
      },
    ];
  });
  return { content, figures, acts: knownOfActs(content.retractions, actBases, knownOf) };
}

/** The distinct instants, in order, at which a figure or an act becomes known. */
export function moments(timeline: Timeline): Instant[] {
  const ends = [...timeline.figures, ...timeline.acts].map(({ known }) => known.latest);
  return [...new Set(ends)].filter(Number.isFinite).toSorted((a, b) => a - b);
}
