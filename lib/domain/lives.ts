import { groupBy } from "./group-by";
import { type Acts, arrangeActs } from "./in-force";
import type { Instant } from "./instant";
import { type LeaderStep, leaderSteps, type Stretch } from "./leaders";
import { type OrderKey, orderKey } from "./order";
import { type Phase, phasesUntil } from "./phases";
import { isNumber } from "./quantity";
import { speaksForVague } from "./root";
import { subjectKey } from "./series-key";
import type { TimedAct, TimedFigure } from "./timeline";

/** A figure known at the moment asked about, with all that happened to it until then. */
export type Life = {
  timed: TimedFigure;
  key: OrderKey;
  isNumber: boolean;
  /** Oldest first, never empty. */
  phases: [Phase, ...Phase[]];
  /** Its last phase: the present. */
  now: Phase;
};

/** All known figures, and for each series who led it when. */
export type Lives = {
  byFigure: ReadonlyMap<string, Life>;
  /** By series key: the leaders among the figures that may supersede its own. */
  leaders: ReadonlyMap<string, LeaderStep[]>;
  /** By series key: the figures that may supersede its own, as of now. */
  rivals: ReadonlyMap<string, Life[]>;
  /** By series key: how many of its figures are known. */
  sizes: ReadonlyMap<string, number>;
};

function lifeOf(timed: TimedFigure, acts: Acts, t: Instant): Life[] {
  const [first, ...later] = phasesUntil(timed, acts, t);
  if (!first) return [];
  const phases: Life["phases"] = [first, ...later];
  const now = phases.at(-1) ?? first;
  return [{ timed, key: orderKey(timed), isNumber: isNumber(timed.figure.quantity), phases, now }];
}

/** The stretches of a life in which the figure could supersede others. */
function stretchesOf({ timed, key, isNumber: number, phases }: Life): Stretch[] {
  return phases.flatMap((phase, index) => {
    if (phase.withdrawals.length > 0) return [];
    const to = phases[index + 1]?.from ?? Infinity;
    return [{ figure: timed.figure.id, key, isNumber: number, series: phase.series, from: phase.from, to }];
  });
}

type SeriesOfSubject = { key: string; agent: string | null };

/** The series that occur in some phase, by subject. */
function seriesBySubject(lives: Life[]): Map<string, SeriesOfSubject[]> {
  const seen = new Map<string, SeriesOfSubject & { subject: string }>();
  for (const { timed, phases } of lives)
    for (const { series, root } of phases)
      if (!seen.has(series)) seen.set(series, { key: series, agent: root.agent, subject: subjectKey(timed) });
  return groupBy(seen.values(), ({ subject }) => subject);
}

/** The keys of the series whose figures may supersede those of `own`: itself, and a vague agent's betters. */
function reachOf(own: SeriesOfSubject, all: SeriesOfSubject[], agents: TimedFigure["speakers"]["agents"]) {
  const vague = own.agent === null ? undefined : agents.get(own.agent);
  if (!vague?.vague) return [own.key];
  const others = all.filter(
    ({ key, agent }) => key !== own.key && agent !== null && speaksForVague(vague, agent, agents),
  );
  return [own.key, ...others.map(({ key }) => key)];
}

function reaches(lives: Life[]): [series: string, reach: string[]][] {
  const agents = lives[0]?.timed.speakers.agents ?? new Map();
  return [...seriesBySubject(lives).values()].flatMap((all) =>
    all.map((own): [string, string[]] => [own.key, reachOf(own, all, agents)]),
  );
}

/** Follows every figure known at the instant `t` from its beginning until then. */
export function followLives(figures: TimedFigure[], acts: TimedAct[], t: Instant): Lives {
  const arranged = arrangeActs(acts);
  const lives = figures.flatMap((timed) => lifeOf(timed, arranged, t));
  const stretches = groupBy(lives.flatMap(stretchesOf), ({ series }) => series);
  const present = groupBy(lives, ({ now }) => now.series);
  const reach = reaches(lives);
  return {
    byFigure: new Map(lives.map((life) => [life.timed.figure.id, life])),
    leaders: new Map(
      reach.map(([key, keys]) => [key, leaderSteps(keys.flatMap((other) => stretches.get(other) ?? []))]),
    ),
    rivals: new Map(reach.map(([key, keys]) => [key, keys.flatMap((other) => present.get(other) ?? [])])),
    sizes: new Map([...present].map(([key, members]) => [key, members.length])),
  };
}
