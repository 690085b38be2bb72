import { type ActEffect, readAct, type WithdrawnState } from "./acts";
import { type Acts, arrangeActs, undoneBy } from "./in-force";
import type { Instant } from "./instant";
import { followLives, type Life } from "./lives";
import type { Phase } from "./phases";
import { type Standing, standingAt } from "./standing";
import type { TimedAct, TimedFigure, Timeline } from "./timeline";
import type { State } from "./vocabulary";

/** What can have happened to a figure between two moments (METHOD.md, "What changed"), in the order of a list. */
export const CHANGE_KINDS = [
  "new",
  "corrected",
  "retracted",
  "redefined",
  "removed",
  "disavowed",
  "denied",
  "disputed",
  "hop-struck",
  "reinstated",
  "stands-again",
  "superseded",
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** One thing that happened to one figure between two moments. */
export type Change = {
  /** The same for the same change, whichever moments are asked about. */
  id: string;
  kind: ChangeKind;
  /** The figure's id. */
  figure: string;
  /** The act that made it so, by id: with `reinstated` the reinstatement; null when no act did. */
  act: string | null;
  /** With `reinstated` the id of the act that was undone. */
  undone: string | null;
  /** With `superseded` the id of the newest figure of its series, with `stands-again` of the one withdrawn. */
  other: string | null;
  /** When it came about; when it last did, where it did so more than once. */
  at: Instant;
  /** Its state at the two moments. */
  before: State;
  after: State;
};

type Happening = Omit<Change, "id" | "figure" | "before" | "after">;

const NOBODY = { act: null, undone: null, other: null } as const;
const LIVE: readonly State[] = ["standing", "disputed"];

type KindByAct = WithdrawnState | "disavowed" | "denied" | "disputed" | "hop-struck";

function kindOf(effect: ActEffect): KindByAct | null {
  switch (effect.kind) {
    case "withdraws":
      return effect.state;
    case "flags":
      return effect.flag;
    case "cuts":
      return "disavowed";
    case "strikes":
      return "hop-struck";
    case "none":
      return null;
  }
}

type Done = { timed: TimedAct; kind: KindByAct };

/** What each act in force does to the figure in one phase of its life. */
function doneIn(phase: Phase | undefined, { speakers }: TimedFigure): Done[] {
  if (!phase) return [];
  const cut = phase.chain.findIndex(({ fate }) => fate === "cut");
  const cutFrom = cut === -1 ? speakers.chain.length : cut;
  return phase.acts.flatMap((timed) => {
    const kind = kindOf(readAct(timed.act, speakers, cutFrom).effect);
    return kind ? [{ timed, kind }] : [];
  });
}

/** What acts newly did to a figure when a phase of its life began, and which of them were undone. */
function turnOf(life: Life, index: number, acts: Acts): Happening[] {
  const phase = life.phases[index];
  if (!phase) return [];
  const at = phase.from;
  const was = doneIn(life.phases[index - 1], life.timed);
  const is = doneIn(phase, life.timed);
  const begun = is.filter(({ timed, kind }) => !was.some((d) => d.timed === timed && d.kind === kind));
  const ended = was.filter(({ timed }) => !phase.acts.includes(timed));
  return [
    ...begun.map(({ timed, kind }) => ({ ...NOBODY, kind, act: timed.act.id, at })),
    ...ended.map(({ timed }): Happening => {
      const undoer = undoneBy(timed, acts, at)?.act.id ?? null;
      return { ...NOBODY, kind: "reinstated", act: undoer, undone: timed.act.id, at };
    }),
  ];
}

/** What acts did to a figure after the instant `from`. */
function doneByActs(life: Life, acts: Acts, from: Instant): Happening[] {
  return life.phases.flatMap((phase, index) => (phase.from > from ? turnOf(life, index, acts) : []));
}

/** Whether the figure lost or won the lead of its series between the two moments. */
function changeOfLead(before: Standing, { state, since, because }: Standing): Happening[] {
  if (before.state === "not-yet-known" || since === null) return [];
  if (state === "superseded" && before.state !== "superseded")
    return [{ ...NOBODY, kind: state, other: "figure" in because ? because.figure : null, at: since }];
  if (!LIVE.includes(state) || LIVE.includes(before.state)) return [];
  const other = because.rule === "stands-again" ? because.figure : null;
  const act = because.rule === "stands-again" || because.rule === "reinstated" ? because.retraction : null;
  return [{ ...NOBODY, kind: "stands-again", act, other, at: since }];
}

function identify(happenings: Happening[], figure: string, before: State, after: State): Change[] {
  const changes = happenings.map((happening): Change => {
    // What made somebody newest differs from moment to moment: it does not make another change.
    const by = happening.kind === "stands-again" ? "" : (happening.act ?? "");
    const id = [happening.kind, figure, by, happening.undone ?? ""].join("/");
    return { id, ...happening, figure, before, after };
  });
  return [...new Map(changes.map((change) => [change.id, change])).values()];
}

function byTime(a: Change, b: Change): number {
  const order = CHANGE_KINDS.indexOf(a.kind) - CHANGE_KINDS.indexOf(b.kind);
  return a.at - b.at || order || (a.id < b.id ? -1 : 1);
}

/**
 * What happened to the figures of a timeline after the instant `from`, up to and including `to`
 * (METHOD.md, "What changed"): in order of time, independent of the order of the input. Nothing
 * when `to` is not later than `from`.
 */
export function changesBetween(
  { figures, acts }: Pick<Timeline, "figures" | "acts">,
  from: Instant,
  to: Instant,
): Change[] {
  if (to <= from) return [];
  const arranged = arrangeActs(acts);
  const lives = followLives(figures, acts, to);
  const [before, after] = [standingAt(figures, acts, from), standingAt(figures, acts, to)];
  const changes = figures.flatMap(({ figure: { id }, known }) => {
    const life = lives.byFigure.get(id);
    const [then, now] = [before.get(id), after.get(id)];
    if (!life || !then || !now) return [];
    const isNew = then.state === "not-yet-known";
    const happenings: Happening[] = [
      ...(isNew ? [{ ...NOBODY, kind: "new" as const, at: known.latest }] : []),
      ...doneByActs(life, arranged, from),
      ...changeOfLead(then, now),
    ];
    return identify(happenings, id, then.state, now.state);
  });
  return changes.toSorted(byTime);
}
