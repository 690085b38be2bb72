import { authorityName } from "@/lib/domain/authority-name";
import { actsUpon, arrangeActs } from "@/lib/domain/in-force";
import type { Instant } from "@/lib/domain/instant";
import { contentKnownBy } from "@/lib/domain/known-by";
import { namedSources } from "@/lib/domain/shown-sources";
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
  return { content: known.content, acts: arrangeActs(known.acts), agents, figures: withStanding };
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

type KnownFigures = ReturnType<typeof knownFigures>;

function toAnswer({ timed, standing }: Known, all: KnownFigures) {
  const { agents, content, acts } = all;
  const upon = actsUpon(acts, timed.figure.id).toSorted(firstKnownFirst);
  const named = namedSources({
    appearances: timed.appearances.map(({ appearance }) => appearance),
    retractions: upon.map(({ act }) => act),
  });
  const sources = content.sources.filter((source) => named.has(source.id));
  return {
    figure: { ...toFigure(timed, standing, agents), event: toEventName(content.event) },
    retractions: upon.map((act) => toRetraction(act, agents)),
    sources: sources.map((source) => toSource(source, named, agents)),
  };
}

/**
 * One figure as it stood at `t`, with the acts upon it (and those that undo them) and the sources of both;
 * null when it was not yet known.
 */
export function toApiFigure(timeline: Timeline, id: string, t: Instant, revision: number) {
  const all = knownFigures(timeline, t);
  const found = all.figures.find(({ timed }) => timed.figure.id === id);
  return found ? { ...toAnswer(found, all), revision } : null;
}

export type FigureAnswer = ReturnType<typeof toAnswer>;

/** What `toApiFigure` tells of each figure that was known at `t`, but for the revision. */
export function toFigureAnswers(timeline: Timeline, t: Instant): FigureAnswer[] {
  const all = knownFigures(timeline, t);
  return all.figures.map((found) => toAnswer(found, all));
}
