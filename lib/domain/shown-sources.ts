import type { EventContent, Source } from "./content";

type Shown = Pick<EventContent, "appearances" | "retractions">;

/** The ids of the sources that print or report something of these. */
export function namedSources({ appearances, retractions }: Shown): Set<string> {
  return new Set([
    ...appearances.map(({ source }) => source),
    ...retractions.flatMap(({ reports }) => reports.map(({ source }) => source)),
  ]);
}

/**
 * The sources that are shown with an event: those that print or report something of it (METHOD.md, "Publication").
 * Content holds others besides, such as an original by which its copies belong together. `content` must hold only what
 * the public may see.
 */
export function shownSources(content: Shown & Pick<EventContent, "sources">): Source[] {
  const named = namedSources(content);
  return content.sources.filter(({ id }) => named.has(id));
}
