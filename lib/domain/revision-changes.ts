import { CHANGE_KINDS, type Change, changesBetween } from "./changes-between";
import { countedKey, type FigureSaying, sayingOf } from "./figure-saying";
import { arrangeActs, undoneBy } from "./in-force";
import type { Instant } from "./instant";
import { rootAgent, rootOf } from "./root";
import { type Standing, standingAt } from "./standing";
import type { TimedFigure, Timeline } from "./timeline";

/** What a revision of our records can have done to a figure (METHOD.md, "What changed in our records"). */
export const REVISION_CHANGE_KINDS = [
  ...CHANGE_KINDS.filter((kind) => kind !== "superseded" && kind !== "stands-again"),
  "amended",
  "act-unpublished",
  "unpublished",
  "event-unpublished",
] as const;
export type RevisionChangeKind = (typeof REVISION_CHANGE_KINDS)[number];

/** One thing that a revision did to one figure. Of what it is about it keeps ids, and what the figure said then. */
export type RevisionChange = Happening & {
  /** What the figure says as the revision left it; null where it is no longer public. */
  said: FigureSaying | null;
  /** With `amended` what it said before. */
  was: FigureSaying | null;
  /** What the one that the act put in its place says as the revision left it. */
  instead: FigureSaying | null;
};

type Happening = {
  /** The same for the same change of the same figure, in whichever revision. */
  id: string;
  kind: RevisionChangeKind;
  /** The figure's id; null where the whole event is no longer public. */
  figure: string | null;
  /** The act that made it so; with `act-unpublished` the one that no longer does. */
  act: string | null;
  /** With `reinstated` the act that was undone. */
  undone: string | null;
  /** When it came about in the world; null where it did in our records only. */
  at: Instant | null;
  /** Ids of the agents whose figure, print or act it is. */
  agents: string[];
};

const END_OF_TIME: Instant = Number.MAX_SAFE_INTEGER;

type Told = {
  timeline: Timeline;
  changes: ReadonlyMap<string, Change>;
  figures: ReadonlyMap<string, TimedFigure>;
  standings: ReadonlyMap<string, Standing>;
};

/** All that a timeline tells once everything in it is known. */
function tell(timeline: Timeline): Told {
  const { figures, acts } = timeline;
  const changes = changesBetween(timeline, -Infinity, END_OF_TIME);
  return {
    timeline,
    changes: new Map(changes.map((change) => [change.id, change])),
    figures: new Map(figures.map((timed) => [timed.figure.id, timed])),
    standings: standingAt(figures, acts, END_OF_TIME),
  };
}

/** Whose figure it is, who printed it and who acted upon it. */
function agentsOf({ figures, standings, timeline }: Told, figure: string, acts: (string | null)[]): string[] {
  const timed = figures.get(figure);
  const by = timeline.acts.filter(({ act }) => acts.includes(act.id)).map(({ act }) => act.by);
  const printers = timed?.appearances.flatMap(({ appearance, source }) => [source.publisher, appearance.via]);
  const said = timed ? [rootAgent(timed.speakers), rootOf(figure, timed.speakers).agent] : [];
  const all = [...said, standings.get(figure)?.root.agent ?? null, ...(printers ?? []), ...by];
  return [...new Set(all)].filter((id) => id !== null).toSorted();
}

function isTold(kind: Change["kind"]): kind is Exclude<Change["kind"], "superseded" | "stands-again"> {
  return kind !== "superseded" && kind !== "stands-again";
}

/** Those whose figure, print or act a change is, as its event (`timeline`) has it; ids. */
export function agentsOfChange({ figure, act, undone }: Happening, timeline: Timeline): string[] {
  return figure === null ? [] : agentsOf(tell(timeline), figure, [act, undone]);
}

/** What came to be told: of a new figure everything, of one that was there what acts newly do to it. */
function gained(before: Told | null, after: Told): Happening[] {
  return [...after.changes.values()].flatMap(({ id, kind, figure, act, undone, at }) => {
    if (before?.changes.has(id) || !isTold(kind)) return [];
    return [{ id, kind, figure, act, undone, at, agents: agentsOf(after, figure, [act, undone]) }];
  });
}

const idOf = (kind: RevisionChangeKind, of: string, act: string | null = null) =>
  [kind, of, act ?? "", ""].join("/");

const inRecords = (kind: RevisionChangeKind, figure: string, act: string | null, agents: string[]) => {
  return { id: idOf(kind, figure, act), kind, figure, act, undone: null, at: null, agents };
};

/** That an act upon the figure was undone at the very moment at which it was done, so that time tells of neither. */
function undoneAtOnce(after: Told, figure: string, act: string): Happening | null {
  const timed = after.timeline.acts.find((one) => one.act.id === act);
  // Reinstatements can undo each other in a circle: only of what is upon a figure is it asked.
  if (!timed || timed.act.kind === "reinstatement") return null;
  const by = undoneBy(timed, arrangeActs(after.timeline.acts), END_OF_TIME);
  if (!by) return null;
  const [kind, undoer, at] = ["reinstated" as const, by.act.id, by.known.latest];
  const agents = agentsOf(after, figure, [act, undoer]);
  return { id: [kind, figure, undoer, act].join("/"), kind, figure, act: undoer, undone: act, at, agents };
}

/** What is told no longer, and is not told otherwise: figures that went, and acts that do nothing any more. */
function lost(before: Told, after: Told, gains: readonly Happening[]): Happening[] {
  const changes = [...before.changes.values()].filter(({ id }) => !after.changes.has(id));
  return changes.flatMap(({ kind, figure, act, undone }): Happening[] => {
    const agents = agentsOf(before, figure, [act, undone]);
    if (!after.figures.has(figure)) {
      return kind === "new" ? [inRecords("unpublished", figure, null, agents)] : [];
    }
    const isToldOtherwise = gains.some((gain) => gain.figure === figure && gain.act === act);
    if (act === null || !isTold(kind) || isToldOtherwise) return [];
    return [undoneAtOnce(after, figure, act) ?? inRecords("act-unpublished", figure, act, agents)];
  });
}

/** What a figure says, and whose it is. */
function saying({ figure, speakers }: TimedFigure): string {
  return `${countedKey(figure)} ${rootOf(figure.id, speakers).key}`;
}

function amended(before: Told, after: Told): Happening[] {
  return [...after.figures].flatMap(([id, timed]) => {
    const was = before.figures.get(id);
    if (!was || saying(was) === saying(timed)) return [];
    const agents = [...new Set([...agentsOf(before, id, []), ...agentsOf(after, id, [])])].toSorted();
    return [inRecords("amended", id, null, agents)];
  });
}

/** What the figure said at the revision, and before it, and what the act put in its place. */
function withSayings(change: Happening, was: Told | null, is: Told): RevisionChange {
  const [before, after] = [was?.timeline.content, is.timeline.content];
  const done = after.retractions.find(({ id }) => id === change.act);
  return {
    ...change,
    said: sayingOf(after, change.figure),
    was: before && change.kind === "amended" ? sayingOf(before, change.figure) : null,
    instead: sayingOf(after, done?.replacement ?? null),
  };
}

/** What came about last comes first; what did so in our records only before all else. */
function newestFirst(a: Happening, b: Happening): number {
  const [atA, atB] = [a.at ?? Infinity, b.at ?? Infinity];
  if (atA !== atB) return atA > atB ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

/**
 * What a revision did to the figures of an event: `before` and `after` are its timelines as the public saw them
 * before and after it, null where it was not public. The answer does not depend on the order of the input,
 * nor on any clock.
 */
export function changesOfRevision(before: Timeline | null, after: Timeline | null): RevisionChange[] {
  const was = before && tell(before);
  if (!after) {
    if (!was) return [];
    const { id } = was.timeline.content.event;
    const agents = was.timeline.content.agents.map((agent) => agent.id).toSorted();
    const kind = "event-unpublished";
    const nothing = { act: null, undone: null, at: null, said: null, was: null, instead: null };
    return [{ id: idOf(kind, id), kind, figure: null, ...nothing, agents }];
  }
  const is = tell(after);
  const gains = gained(was, is);
  const own = was ? [...lost(was, is, gains), ...amended(was, is)] : [];
  const changes = new Map([...gains, ...own].map((change) => [change.id, change]));
  return [...changes.values()].toSorted(newestFirst).map((change) => withSayings(change, was, is));
}
