import canonicalize from "canonicalize";
import { asTold, type Records, recordsOf } from "./as-told";
import { authorityName } from "./authority-name";
import type { Metric, Place, Population } from "./content";
import { parseKnownAt } from "./edtf-date";
import type { Instant } from "./instant";
import { contentKnownBy } from "./known-by";
import type { Quantity } from "./quantity";
import { type Standing, standingAt } from "./standing";
import type { TimedFigure, Timeline } from "./timeline";
import { latestInstant } from "./view-instant";
import type { ViewState } from "./view-state";
import { WITHDRAWN_STATES } from "./vocabulary";

/** How a figure of a shared view can have changed in our records since (METHOD.md, "Permalinks"). */
export const SHARED_CHANGES = [
  "new",
  "corrected",
  "withdrawn",
  "reinstated",
  "amended",
  "otherDetails",
] as const;
export type SharedChange = (typeof SHARED_CHANGES)[number];

/** How many figures of a shared view changed in each way. */
export type SharedChanges = Record<SharedChange, number>;

/** A figure of a shared view, by its id, whose number our records changed, with both. */
export type Renumbered = { figure: string; was: Quantity; is: Quantity };

/** Figures whose number our records changed since a view was shared, the first of them each, and how many more. */
export type AmendedNumbers = {
  figures: Renumbered[];
  more: number;
  /** What all of them count, by slug (`place` null: the event as a whole), and what that is called now. */
  counted: {
    metric: string;
    population: string;
    place: string | null;
    names: { metrics: Metric[]; populations: Population[]; places: Place[] };
  };
};

type Selection = Pick<ViewState, "metric" | "population" | "place" | "authorities" | "knownAt">;
type Selected = { timed: TimedFigure; standing: Standing; records: Records };

/** The figures that the view shows of these records at that moment, by id. */
function selectedAt(recorded: Timeline, view: Selection, latest: Instant): Map<string, Selected> {
  const { zone } = recorded.content.event;
  const known = view.knownAt === null ? null : parseKnownAt(view.knownAt, zone);
  const instant = known?.ok ? known.instant : latest;
  const by = contentKnownBy(recorded, instant);
  const standings = standingAt(by.figures, by.acts, instant);
  const records = recordsOf(by);
  const selected = by.figures.flatMap((timed): [string, Selected][] => {
    const { id, metric, population, place } = timed.figure;
    const standing = standings.get(id);
    if (!standing || standing.state === "not-yet-known") return [];
    if (metric !== view.metric || population !== view.population || place !== view.place) return [];
    if (
      view.authorities.length > 0 &&
      !view.authorities.includes(authorityName(standing.root, records.agents))
    )
      return [];
    return [[id, { timed, standing, records }]];
  });
  return new Map(selected);
}

const told = ({ timed, standing, records }: Selected) => asTold(timed, standing, records);
const numberOf = ({ timed }: Selected) => timed.figure.quantity;
const isUnknown = (one: Selected) => numberOf(one).qualifier === "unknown";
/** Where there was no number and is none, none has changed. */
const isRenumbered = (then: Selected, now: Selected) =>
  !(isUnknown(then) && isUnknown(now)) && canonicalize(numberOf(then)) !== canonicalize(numberOf(now));

function changeOf(then: Selected | undefined, now: Selected | undefined): SharedChange | null {
  if (!now) return "withdrawn";
  if (!then) return "new";
  const [was, is] = [then.standing.state, now.standing.state];
  const [wasWithdrawn, isWithdrawn] = [WITHDRAWN_STATES.includes(was), WITHDRAWN_STATES.includes(is)];
  if (is === "corrected" && was !== "corrected") return "corrected";
  if (isWithdrawn && !wasWithdrawn) return "withdrawn";
  if (wasWithdrawn && !isWithdrawn) return "reinstated";
  if (isRenumbered(then, now)) return "amended";
  return told(then) === told(now) ? null : "otherDetails";
}

/** By when they were certainly known, then by id: records have no order of their own. */
function newestFirst([idA, a]: [string, Selected], [idB, b]: [string, Selected]): number {
  return b.timed.known.latest - a.timed.known.latest || (idA < idB ? -1 : 1);
}

/** A view as it was shared. */
export type Shared = {
  view: Selection;
  /** The moment, in ms, that was now. */
  now: Instant;
  /** Ids of all that it shows: what had been withdrawn by then is not among them. */
  shows: ReadonlySet<string>;
};

/**
 * What has changed of a shared view: `then` are our records at its revision, `now` the newest. Both are
 * asked about one and the same moment, so that nothing changes by time alone. Of each figure whose number is another,
 * both are told, in whichever way it counts.
 */
export function changesSinceShared(then: Timeline, now: Timeline, shared: Shared) {
  const { view, shows } = shared;
  const latest = latestInstant(then, latestInstant(now, shared.now));
  const before = new Map([...selectedAt(then, view, latest)].filter(([id]) => shows.has(id)));
  const after = selectedAt(now, view, latest);
  const counts: SharedChanges = {
    new: 0,
    corrected: 0,
    withdrawn: 0,
    reinstated: 0,
    amended: 0,
    otherDetails: 0,
  };
  for (const id of new Set([...before.keys(), ...after.keys()])) {
    const change = changeOf(before.get(id), after.get(id));
    if (change) counts[change] += 1;
  }
  const renumbered = [...before].toSorted(newestFirst).flatMap(([id, was]): Renumbered[] => {
    const is = after.get(id);
    return is && isRenumbered(was, is) ? [{ figure: id, was: numberOf(was), is: numberOf(is) }] : [];
  });
  return { counts, renumbered };
}
