import type { Figure } from "@/lib/domain/content";
import type { EventView } from "./event-view";

/** The id of a figure's row in the table. */
export const figureAnchor = (figure: string): string => `figure-${figure}`;
/** The id of an act's notice. */
export const actAnchor = (act: string): string => `act-${act}`;
/** The id of a source in the list of sources. */
export const sourceAnchor = (source: string): string => `source-${source}`;

/** The address of a figure's row: on this page when the view shows it, else on the view that does. */
export function figureHref({ state, href }: Pick<EventView, "state" | "href">, figure: Figure): string {
  const { metric, population, place, id } = figure;
  const shown = metric === state.metric && population === state.population && place === state.place;
  const page = shown ? "" : href({ ...state, metric, population, place });
  return `${page}#${figureAnchor(id)}`;
}
