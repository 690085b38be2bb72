import { cache } from "react";
import { listSourceEvents } from "@/lib/db/queries/list-source-events";
import type { Source } from "@/lib/domain/content";
import { shownSources } from "@/lib/domain/shown-sources";
import type { Timeline } from "@/lib/domain/timeline";
import { loadFound } from "./load-event";

/** A source that the public may see, and the published events that it is about, the latest to begin first. */
export type LoadedSource = { source: Source; timelines: Timeline[]; revision: number };

/** A published source by its id; null when no published event shows it. Read once for a page and its title. */
export const loadSource = cache(async (id: string): Promise<LoadedSource | null> => {
  const found = await loadFound(() => listSourceEvents(id));
  const sourceOf = ({ content }: Timeline) => shownSources(content).find((one) => one.id === id);
  const timelines = found.timelines.filter((timeline) => sourceOf(timeline));
  const source = timelines[0] && sourceOf(timelines[0]);
  return source ? { source, timelines, revision: found.revision } : null;
});
