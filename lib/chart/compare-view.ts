import { type Change, changesBetween } from "@/lib/domain/changes-between";
import type { ComparedMoment } from "@/lib/domain/changes-between-moments";
import type { Figure } from "@/lib/domain/content";
import type { Timeline } from "@/lib/domain/timeline";
import type { ViewState } from "@/lib/domain/view-state";
import type { Words } from "@/lib/format/words";
import { createEventView, type EventView } from "./event-view";
import { viewWithRow } from "./ledger-page";
import { actAnchor, figureAnchor, sourceAnchor } from "./links";

/** Which changes are listed; what is not named is all of it, a place of null the event as a whole. */
export type ScopeFilter = { metric?: string; population?: string; place?: string | null };

/** One event at two moments, and what changed in between. */
export type MomentsView = {
  from: ComparedMoment;
  to: ComparedMoment;
  /** The event as known at the first moment, and at the second: the same part of it. */
  earlier: EventView;
  later: EventView;
  filter: ScopeFilter;
  /** In order of time: of the whole event, and of what the filter lets through. */
  all: Change[];
  changes: Change[];
  words: Words;
  /** The address of this page with another filter. */
  href: (filter: ScopeFilter) => string;
};

export type MomentsViewInput = Pick<MomentsView, "from" | "to" | "filter" | "words" | "href"> & {
  /** Everything that is recorded. */
  timeline: Timeline;
  /** What is drawn. */
  state: ViewState;
  /** The address of the event's page in a state. */
  eventHref: (state: ViewState) => string;
};

/** Does a figure lie within a filter? */
export function isWithin({ metric, population, place }: Figure, filter: ScopeFilter): boolean {
  return (
    (filter.metric === undefined || filter.metric === metric) &&
    (filter.population === undefined || filter.population === population) &&
    (filter.place === undefined || filter.place === place)
  );
}

/** Works out once what the parts of the page share; links lead to the event's page as known at the second moment. */
export function createMomentsView(input: MomentsViewInput): MomentsView {
  const { timeline, state, from, to, filter, words, href, eventHref } = input;
  const shown = { ...state, range: "all", knownAt: to.text } as const;
  const figures = new Map(timeline.content.figures.map((figure) => [figure.id, figure]));
  const rowOf = (id: string): string => {
    const figure = figures.get(id);
    return `${eventHref(figure ? viewWithRow(later, figure) : shown)}#${figureAnchor(id)}`;
  };
  const addresses = {
    figure: rowOf,
    act: (id: string) => `${eventHref(shown)}#${actAnchor(id)}`,
    source: (id: string) => `${eventHref(shown)}#${sourceAnchor(id)}`,
  };
  const viewAt = ({ text, instant }: ComparedMoment): EventView =>
    createEventView({
      ...{ timeline, words, addresses },
      state: { ...shown, knownAt: text },
      now: instant,
      href: eventHref,
    });
  const [earlier, later] = [viewAt(from), viewAt(to)];
  const all = changesBetween(timeline, from.instant, to.instant);
  const changes = all.filter(({ figure }) => {
    const found = figures.get(figure);
    return found !== undefined && isWithin(found, filter);
  });
  return { from, to, earlier, later, filter, all, changes, words, href };
}
