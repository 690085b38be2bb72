import { createEventView, type EventView } from "@/lib/chart/event-view";
import { viewWithRow } from "@/lib/chart/ledger-page";
import { actAnchor, figureAnchor } from "@/lib/chart/links";
import type { Figure } from "@/lib/domain/content";
import type { Timeline } from "@/lib/domain/timeline";
import { latestInstant } from "@/lib/domain/view-instant";
import { toViewState, writeViewState } from "@/lib/domain/view-state";
import type { Words } from "@/lib/format/words";
import { localePath } from "@/lib/i18n/paths";
import { figurePage, sourcePage } from "./page-addresses";

type Options = {
  /** The clock, in ms. */
  clock: number;
  words: Words;
  /** What the page is about; else what a reader sees who has chosen nothing. */
  figure?: Figure;
  /** Ids of the acts whose notices stand on the page itself. */
  noticesHere?: ReadonlySet<string>;
};

/**
 * All that is recorded of an event, for a page that is not the event's own: links lead to the pages of
 * figures and sources, and to notices on the event's page unless they stand on this one too.
 */
export function awayView(timeline: Timeline, { clock, words, figure, noticesHere }: Options): EventView {
  const { content } = timeline;
  const scope = figure && { metric: figure.metric, population: figure.population, place: figure.place };
  const event = (query: string) => localePath(words.locale, `/events/${content.event.slug}${query}`);
  return createEventView({
    timeline,
    words,
    now: latestInstant(timeline, clock),
    state: toViewState(content, scope ?? {}),
    href: (state) => event(writeViewState(content, state)),
    addresses: {
      figure: (id) => figurePage(id, words),
      source: (id) => sourcePage(id, words),
      act: (id) => (noticesHere?.has(id) ? `#${actAnchor(id)}` : event(`#${actAnchor(id)}`)),
    },
  });
}

/** The address of a figure's row on the event's page, in the view that shows it. */
export function eventRowHref(view: EventView, figure: Figure): string {
  return `${view.href(viewWithRow(view, figure))}#${figureAnchor(figure.id)}`;
}
