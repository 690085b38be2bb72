import { authorityName } from "@/lib/domain/authority-name";
import type { Instant } from "@/lib/domain/instant";
import { contentKnownBy } from "@/lib/domain/known-by";
import { type Standing, standingAt } from "@/lib/domain/standing";
import type { TimedFigure, Timeline } from "@/lib/domain/timeline";
import { WHOLE_EVENT } from "@/lib/domain/view-state";
import { firstKnownFirst, toEventName, toFigure, toRetraction, toSource } from "./api-event";

/** Which figures are asked for; null: whichever. */
export type FigureWish = {
  metric: string | null;
  population: string | null;
  /** A place's slug, or `WHOLE_EVENT`. */
  place: string | null;
  /** The name of a root authority (`authorityName`). */
  authority: string | null;
  state: string | null;
  /** Its state began then or later. */
  since: Instant | null;
};

/** A figure's place in its event's list. */
type Place = { known: Instant; id: string };

type Known = { timed: TimedFigure; standing: Standing };

function knownFigures(timeline: Timeline, t: Instant) {
  const known = contentKnownBy(timeline, t);
  const standings = standingAt(known.figures, known.acts, t);
  const agents = new Map(known.content.agents.map((agent) => [agent.id, agent]));
  const figures = known.figures.toSorted(
    (a, b) => firstKnownFirst(a, b) || (a.figure.id < b.figure.id ? -1 : 1),
  );
  const withStanding = figures.flatMap((timed): Known[] => {
    const standing = standings.get(timed.figure.id);
    return standing ? [{ timed, standing }] : [];
  });
  return { known, agents, figures: withStanding };
}

function isAbout({ figure }: TimedFigure, { metric, population, place }: FigureWish): boolean {
  return (
    (metric === null || metric === figure.metric) &&
    (population === null || population === figure.population) &&
    (place === null || place === (figure.place ?? WHOLE_EVENT))
  );
}

function stands({ state, since }: Standing, wish: FigureWish): boolean {
  const recent = wish.since === null || (since !== null && since >= wish.since);
  return (wish.state === null || wish.state === state) && recent;
}

function isPast({ figure, known }: TimedFigure, place: Place | null): boolean {
  if (place === null) return true;
  return known.latest > place.known || (known.latest === place.known && figure.id > place.id);
}

/**
 * The figures of an event that are asked for, as they stood at `t`: in the order in which they became known,
 * those that come after `past`. `timeline` must hold only what the public may see.
 */
export function toApiFigures(timeline: Timeline, t: Instant, wish: FigureWish, past: Place | null) {
  const { figures, agents } = knownFigures(timeline, t);
  const event = toEventName(timeline.content.event);
  const isOf = ({ root }: Standing) =>
    wish.authority === null || authorityName(root, agents) === wish.authority;
  return figures
    .filter(({ timed, standing }) => isAbout(timed, wish) && stands(standing, wish) && isOf(standing))
    .filter(({ timed }) => isPast(timed, past))
    .map(({ timed, standing }) => ({
      figure: { ...toFigure(timed, standing, agents), event },
      known: timed.known.latest,
    }));
}

/**
 * One figure as it stood at `t`, with the acts upon it (and those that undo them) and the sources of both;
 * null when it was not yet known.
 */
export function toApiFigure(timeline: Timeline, id: string, t: Instant, revision: number) {
  const { known, figures, agents } = knownFigures(timeline, t);
  const found = figures.find(({ timed }) => timed.figure.id === id);
  if (!found) return null;
  const upon = new Set(known.acts.filter(({ act }) => act.figures.includes(id)).map(({ act }) => act.id));
  // Whatever undoes one of them, or undoes that, came later: the order in which acts became known is enough.
  const acts = known.acts.toSorted(firstKnownFirst).filter(({ act }) => {
    const isUpon = upon.has(act.id) || (act.undoes !== null && upon.has(act.undoes));
    if (isUpon) upon.add(act.id);
    return isUpon;
  });
  const named = new Set([
    ...found.timed.appearances.map(({ source }) => source.id),
    ...acts.flatMap(({ act }) => act.reports.map(({ source }) => source)),
  ]);
  const sources = known.content.sources.filter((source) => named.has(source.id));
  return {
    figure: { ...toFigure(found.timed, found.standing, agents), event: toEventName(timeline.content.event) },
    retractions: acts.map((timed) => toRetraction(timed, agents)),
    sources: sources.map((source) => toSource(source, named, agents)),
    revision,
  };
}
