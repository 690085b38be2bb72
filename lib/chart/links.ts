import type { Figure } from "@/lib/domain/content";
import type { EventView } from "./event-view";

/** The id of a figure's row in the table. */
export const figureAnchor = (figure: string): string => `figure-${figure}`;
/** The id of an act's notice. */
export const actAnchor = (act: string): string => `act-${act}`;
/** The id of a source in the list of sources. */
export const sourceAnchor = (source: string): string => `source-${source}`;

/** Where a page that is not the event's own leads to, given ids: nothing of the event is on it. */
export type Addresses = {
  figure: (id: string) => string;
  act: (id: string) => string;
  source: (id: string) => string;
};

/** The address of an act's notice: on the event's own page, unless the view belongs to another. */
export function actHref({ addresses }: Pick<EventView, "addresses">, act: string): string {
  return addresses ? addresses.act(act) : `#${actAnchor(act)}`;
}

/** The address of a source: in the event's own list of sources, unless the view belongs to another page. */
export function sourceHref({ addresses }: Pick<EventView, "addresses">, source: string): string {
  return addresses ? addresses.source(source) : `#${sourceAnchor(source)}`;
}

/** The address of a figure's row: on this page when the view shows it, else on the view that does. */
export function figureHref(
  { state, href, addresses }: Pick<EventView, "state" | "href" | "addresses">,
  figure: Figure,
): string {
  const { metric, population, place, id } = figure;
  if (addresses) return addresses.figure(id);
  const shown = metric === state.metric && population === state.population && place === state.place;
  const page = shown ? "" : href({ ...state, metric, population, place });
  return `${page}#${figureAnchor(id)}`;
}
