import { LRUCache } from "lru-cache";
import type { ReactNode } from "react";

const MOST_CHARACTERS = 16_000_000;

const kept = new LRUCache<string, string>({
  maxSize: MOST_CHARACTERS,
  sizeCalculation: (markup) => markup.length + 1,
});

/** While components are being written, what was drawn with the old ones must not stay. */
const isKept = process.env.NODE_ENV !== "development";

/**
 * The markup of `draw`, drawn once for each key. The key must name all that it is drawn from: the
 * revision, the state, the language, and the day where that is told. Nothing drawn here may hold a
 * script, or anything that belongs to one reader.
 */
export async function keepMarkup(key: string, draw: () => ReactNode): Promise<string> {
  const found = kept.get(key);
  if (found !== undefined) return found;
  // Imported when it is needed: pages may not import it at their top.
  const { renderToStaticMarkup } = await import("react-dom/server");
  const markup = renderToStaticMarkup(draw());
  if (isKept) kept.set(key, markup);
  return markup;
}
