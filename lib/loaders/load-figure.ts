import { cache } from "react";
import { listFigureEvents } from "@/lib/db/queries/list-figure-events";
import { type LoadedEvent, loadFound } from "./load-event";
import { type AskedEvent, loadEventAt } from "./load-event-at";
import { loadRevision } from "./load-revision";

/** The published event of a figure that the public may see, or null. Read once for a page and its title. */
export const loadFigure = cache(async (id: string): Promise<LoadedEvent | null> => {
  const { timelines, revision } = await loadFound(() => listFigureEvents(id));
  const timeline = timelines.find(({ content }) => content.figures.some((figure) => figure.id === id));
  return timeline ? { timeline, revision } : null;
});

/**
 * The same as our records stood at a revision; at the newest where none is asked for, or where readers did not see
 * the figure at that one. Null for a figure that the public may not see now.
 */
export const loadFigureAsAsked = cache(
  async (id: string, revision: number | null): Promise<AskedEvent | null> => {
    const newest = await loadFigure(id);
    if (!newest) return null;
    const then = revision === null ? null : await loadEventAt(newest.timeline.content.event.slug, revision);
    const isThere = then?.timeline.content.figures.some((figure) => figure.id === id) ?? false;
    const loaded = then && isThere ? then : newest;
    const { at } = await loadRevision(loaded.revision);
    return { ...loaded, at, asked: isThere ? revision : null, head: newest.revision };
  },
);
