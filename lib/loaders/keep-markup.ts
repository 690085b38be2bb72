import { LRUCache } from "lru-cache";
import type { ReactNode } from "react";
import { putUpShelf } from "./kept-markup";

const MOST_CHARACTERS = 16_000_000;

const kept = new LRUCache<string, string>({
  maxSize: MOST_CHARACTERS,
  // One page may be larger than all that is kept else: it must still be there while it is rendered.
  maxEntrySize: Number.MAX_SAFE_INTEGER,
  sizeCalculation: (markup) => Math.min(markup.length + 1, MOST_CHARACTERS),
});
putUpShelf(kept);

/** While components are being written, what was drawn with the old ones must not stay. */
const isKept = process.env.NODE_ENV !== "development";

/**
 * The markup of `draw`, drawn once for each key and kept for `keptMarkup`. The key must name all that it is
 * drawn from: the revision, the state, the language, and the day where that is told. Nothing drawn here may hold a
 * script, or anything that belongs to one reader. It is drawn so that the browser can take it over.
 */
export async function keepMarkup(key: string, draw: () => ReactNode): Promise<string> {
  const found = isKept ? kept.get(key) : undefined;
  if (found !== undefined) return found;
  // Imported when it is needed: pages may not import it at their top.
  const { renderToString } = await import("react-dom/server");
  const markup = renderToString(draw());
  kept.set(key, markup);
  return markup;
}
