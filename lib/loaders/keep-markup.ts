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

const WAIT_MS = 30_000;

/** What a page is being rendered with just now, however much else is drawn meanwhile. */
const awaited = new Map<string, { markup: string; pages: number }>();

function handOver(key: string, markup: string): void {
  awaited.set(key, { markup, pages: (awaited.get(key)?.pages ?? 0) + 1 });
  // A page that was never rendered, because its reader went away, must not keep it for ever.
  setTimeout(() => take(key), WAIT_MS).unref();
}

function take(key: string): string | undefined {
  const found = awaited.get(key);
  if (!found) return kept.get(key);
  found.pages--;
  if (found.pages === 0) awaited.delete(key);
  return found.markup;
}
putUpShelf({ get: take });

/** While components are being written, what was drawn with the old ones must not stay. */
const isKept = process.env.NODE_ENV !== "development";

/**
 * The markup of `draw`, drawn once for each key and handed over to `keptMarkup`. The key must name all that it is
 * drawn from: the revision, the state, the language, and the day where that is told. Nothing drawn here may hold a
 * script, or anything that belongs to one reader. It is drawn so that the browser can take it over.
 */
export async function keepMarkup(key: string, draw: () => ReactNode | Promise<ReactNode>): Promise<string> {
  const found = isKept ? kept.get(key) : undefined;
  if (found !== undefined) {
    handOver(key, found);
    return found;
  }
  // Imported when it is needed: pages may not import it at their top.
  const { renderToString } = await import("react-dom/server");
  const markup = renderToString(await draw());
  kept.set(key, markup);
  handOver(key, markup);
  return markup;
}
