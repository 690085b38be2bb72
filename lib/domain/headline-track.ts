import { groupBy } from "./group-by";
import type { HeadlineWish } from "./headline";
import { firstCandidate } from "./headline-order";
import { targetsOf } from "./in-force";
import type { Instant } from "./instant";
import { followLives, type Life, type Lives } from "./lives";
import { isNumber } from "./quantity";
import { type Segment, type Standing, statesBackwards } from "./standing";
import { moments, type TimedFigure, type Timeline } from "./timeline";

/** What a track is about: everybody's figures are candidates, and the rule is the usual one. */
export type TrackSubject = Pick<HeadlineWish, "metric" | "population" | "place">;

/** From this instant on this figure was the headline, until the next step; null: no number stood. */
export type TrackStep = { at: Instant; figure: string | null };

export type HeadlineTrack = {
  /** In order of time, each another figure than the one before. */
  steps: TrackStep[];
  /** Ids of all figures about the subject that ever became known, and of those that are withdrawn in the end. */
  figures: string[];
  withdrawn: string[];
};

/** What of a timeline can decide how the figures about one subject stand. */
function onlyAbout(timeline: Timeline, { metric, population, place }: TrackSubject): Timeline {
  const figures = timeline.figures.filter(
    ({ figure }) => figure.metric === metric && figure.population === population && figure.place === place,
  );
  const ids = new Set(figures.map(({ figure }) => figure.id));
  const byId = new Map(timeline.acts.map((timed) => [timed.act.id, timed]));
  const acts = timeline.acts.filter((timed) => targetsOf(timed, byId).some((id) => ids.has(id)));
  return { ...timeline, figures, acts };
}

/** A stretch of time, its end exclusive, in which a figure could be the headline. */
type Candidacy = {
  timed: TimedFigure;
  standing: Pick<Standing, "state" | "chain">;
  from: Instant;
  to: Instant;
};

function candidaciesOf(life: Life, lives: Lives): Candidacy[] {
  if (!isNumber(life.timed.figure.quantity)) return [];
  const candidacies: Candidacy[] = [];
  let later: Segment | null = null;
  for (const segment of statesBackwards(life, lives)) {
    const { from, state, phase } = segment;
    const standing = { state, chain: phase.chain };
    if (state === "standing" || state === "disputed")
      candidacies.push({ timed: life.timed, standing, from, to: later?.from ?? Infinity });
    later = segment;
  }
  return candidacies;
}

/** Goes through time once; only where a candidacy begins or ends can there be another headline. */
function stepsThrough(candidacies: Candidacy[]): TrackStep[] {
  const begins = groupBy(candidacies, ({ from }) => from);
  const ends = groupBy(candidacies, ({ to }) => to);
  const turns = [...new Set([...begins.keys(), ...ends.keys()])].filter((turn) => turn < Infinity);
  const live = new Set<Candidacy>();
  const steps: TrackStep[] = [];
  for (const at of turns.toSorted((a, b) => a - b)) {
    for (const ended of ends.get(at) ?? []) live.delete(ended);
    for (const begun of begins.get(at) ?? []) live.add(begun);
    const figure = firstCandidate([...live])?.timed.figure.id ?? null;
    if (figure !== (steps.at(-1)?.figure ?? null)) steps.push({ at, figure });
  }
  return steps;
}

/**
 * Follows which figure was the headline of a subject at each moment, as it was known then (METHOD.md,
 * "Events side by side"). What happens later changes nothing of how a figure stood before, so every life is
 * followed once, to the end. The answer does not depend on the order of the input.
 */
export function headlineTrack(timeline: Timeline, subject: TrackSubject): HeadlineTrack {
  const about = onlyAbout(timeline, subject);
  const lives = followLives(about.figures, about.acts, moments(about).at(-1) ?? -Infinity);
  const known = [...lives.byFigure.values()];
  const idsOf = (some: Life[]) => some.map(({ timed }) => timed.figure.id).toSorted();
  return {
    steps: stepsThrough(known.flatMap((life) => candidaciesOf(life, lives))),
    figures: idsOf(known),
    withdrawn: idsOf(known.filter(({ now }) => now.withdrawals.length > 0)),
  };
}
