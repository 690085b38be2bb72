import type { Figure } from "@/lib/domain/content";
import type { EventView } from "./event-view";
import { isRowShown, viewWithRow } from "./ledger-page";

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

type FigureLinks = Pick<EventView, "state" | "href" | "addresses" | "timeline" | "standings">;

/** The address of a figure's row: on this page when the view shows it, else on the view and page that does. */
export function figureHref(view: FigureLinks, figure: Figure): string {
  if (view.addresses) return view.addresses.figure(figure.id);
  const page = isRowShown(view, figure) ? "" : view.href(viewWithRow(view, figure));
  return `${page}#${figureAnchor(figure.id)}`;
}
