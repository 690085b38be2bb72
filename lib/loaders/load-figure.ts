import { cache } from "react";
import { listFigureEvents } from "@/lib/db/queries/list-figure-events";
import { type LoadedEvent, loadFound } from "./load-event";

/** The published event of a figure that the public may see, or null. Read once for a page and its title. */
export const loadFigure = cache(async (id: string): Promise<LoadedEvent | null> => {
  const { timelines, revision } = await loadFound(() => listFigureEvents(id));
  const timeline = timelines.find(({ content }) => content.figures.some((figure) => figure.id === id));
  return timeline ? { timeline, revision } : null;
});
