import { authorityName } from "@/lib/domain/authority-name";
import { groupBy } from "@/lib/domain/group-by";
import { targetsOf } from "@/lib/domain/in-force";
import type { Instant } from "@/lib/domain/instant";
import { previousDay } from "@/lib/domain/previous-day";
import { rootOf } from "@/lib/domain/root";
import { standingAt } from "@/lib/domain/standing";
import type { TimedAct, TimedFigure } from "@/lib/domain/timeline";
import { localDay } from "@/lib/domain/zone";
import { isInScope } from "./chart-figure";
import type { EventView } from "./event-view";

/** What became known of a view within one local day of the event's zone, and was known at its end. */
export type Step = {
  /** An ISO date. */
  day: string;
  figures: TimedFigure[];
  /** Each with those of its targets that the view shows. */
  acts: { timed: TimedAct; figures: TimedFigure[] }[];
};

type Look = Pick<EventView, "recorded" | "state">;

/** Tells whether a figure was given in the name of an authority chosen, or has become one's since. */
function isOfChosen({ recorded, state }: Look): (timed: TimedFigure) => boolean {
  if (state.authorities.length === 0) return () => true;
  const agents = new Map(recorded.content.agents.map((agent) => [agent.id, agent]));
  const standings = standingAt(recorded.figures, recorded.acts, Number.MAX_SAFE_INTEGER);
  return ({ figure: { id }, speakers }) => {
    const roots = [rootOf(id, speakers), standings.get(id)?.root ?? rootOf(id, speakers)];
    return roots.some((root) => state.authorities.includes(authorityName(root, agents)));
  };
}

/** The figures that the view is about, known by now or not. */
function figuresOf(view: Look): TimedFigure[] {
  const isChosen = isOfChosen(view);
  return view.recorded.figures.filter((timed) => isInScope(timed, view.state) && isChosen(timed));
}

function actsUpon(figures: TimedFigure[], { recorded }: Look): Step["acts"] {
  const byId = new Map(figures.map((timed) => [timed.figure.id, timed]));
  const acts = new Map(recorded.acts.map((timed) => [timed.act.id, timed]));
  return recorded.acts.flatMap((timed) => {
    const targets = targetsOf(timed, acts).flatMap((id) => byId.get(id) ?? []);
    return targets.length > 0 ? [{ timed, figures: targets }] : [];
  });
}

/**
 * The days on which something of the view changed, oldest first: a figure became known, or an act upon one.
 * Days, because an address names the end of a day, and most that is reported carries no time; what changed
 * within one is told together.
 */
export function listSteps(view: Look): Step[] {
  const { zone } = view.recorded.content.event;
  // What was known from an instant on is what was known at the end of the day before whose end it lies.
  const dayOf = (latest: Instant) => localDay(latest - 1, zone);
  const isDated = (latest: Instant) => Number.isFinite(latest);
  const figures = figuresOf(view);
  const byDay = groupBy(
    figures.filter(({ known }) => isDated(known.latest)),
    ({ known }) => dayOf(known.latest),
  );
  const acts = groupBy(
    actsUpon(figures, view).filter(({ timed }) => isDated(timed.known.latest)),
    ({ timed }) => dayOf(timed.known.latest),
  );
  const days = [...new Set([...byDay.keys(), ...acts.keys()])].toSorted();
  return days.map((day) => ({ day, figures: byDay.get(day) ?? [], acts: acts.get(day) ?? [] }));
}

type Moment = Pick<EventView, "instant" | "recorded" | "state">;

/** The index of the last step whose day had ended by the moment shown; −1 before the first. */
export function shownStep(steps: readonly Step[], { instant, recorded }: Moment): number {
  // The instant at which a day ends is the first of the next.
  const running = localDay(instant, recorded.content.event.zone);
  return steps.findLastIndex(({ day }) => day < running);
}

/** Does a view show just what was known at the end of a step's day, or now, by which all of them count? */
export function isAtStep({ day }: Step, { instant, recorded, state }: Moment): boolean {
  return state.knownAt === null || localDay(instant - 1, recorded.content.event.zone) === day;
}

/**
 * The slider's position of a view: 0 before the first step, then one for each of them, reached or passed, and
 * after those one for everything known now.
 */
export function positionOf(steps: readonly Step[], view: Moment): number {
  return view.state.knownAt === null ? steps.length + 1 : shownStep(steps, view) + 1;
}

/** The `knownAt` that a position of the slider leads to: at the first position the day before anything changed. */
export function knownAtPosition(steps: readonly Step[], position: number): string | null {
  const [first] = steps;
  if (position === 0 && first) return previousDay(first.day);
  return steps[position - 1]?.day ?? null;
}
