import { cache } from "react";
import { getHeadRevision } from "@/lib/db/queries/get-head-revision";
import { listFigureEvents } from "@/lib/db/queries/list-figure-events";
import { type LoadedEvent, loadFound } from "./load-event";
import { type AskedEvent, loadEventById } from "./load-event-at";
import { loadRevision } from "./load-revision";

/** The published event of a figure that the public may see, or null. Read once for a page and its title. */
export const loadFigure = cache(async (id: string): Promise<LoadedEvent | null> => {
  const { timelines, revision } = await loadFound(() => listFigureEvents(id));
  const timeline = timelines.find(({ content }) => content.figures.some((figure) => figure.id === id));
  return timeline ? { timeline, revision } : null;
});

/** A figure's event at a revision at which readers saw both, or null; it may have been withdrawn since. */
async function loadFigureAt(id: string, revision: number): Promise<LoadedEvent | null> {
  const [event] = await listFigureEvents(id);
  const then = event === undefined ? null : await loadEventById(event, revision);
  return then?.timeline.content.figures.some((figure) => figure.id === id) ? then : null;
}

/**
 * The same as our records stood at a revision; at the newest where none is asked for, or where readers did not see
 * the figure at that one. Null where that is not to be had either.
 */
export const loadFigureAsAsked = cache(
  async (id: string, revision: number | null): Promise<AskedEvent | null> => {
    const head = await getHeadRevision();
    const then = revision === null ? null : await loadFigureAt(id, revision);
    const loaded = then ?? (await loadFigure(id));
    if (!loaded) return null;
    const { at } = await loadRevision(loaded.revision);
    return { ...loaded, at, asked: then ? revision : null, head };
  },
);
