import { LRUCache } from "lru-cache";

const MOST_BYTES = 24_000_000;

const kept = new LRUCache<string, Uint8Array>({
  maxSize: MOST_BYTES,
  sizeCalculation: (bytes) => bytes.byteLength + 1,
});
const underWay = new Map<string, Promise<Uint8Array>>();

/** While components are being written, what was drawn with the old ones must not stay. */
const isKept = process.env.NODE_ENV !== "development";

/**
 * A picture's bytes, drawn once for each key, also when many ask for it at the same time. The key must name all
 * that it is drawn from: event, revision, view, language, day and kind.
 */
export async function keepPicture(key: string, draw: () => Promise<Uint8Array>): Promise<Uint8Array> {
  const found = isKept ? kept.get(key) : undefined;
  if (found) return found;
  const drawing = underWay.get(key) ?? draw().finally(() => underWay.delete(key));
  underWay.set(key, drawing);
  const bytes = await drawing;
  kept.set(key, bytes);
  return bytes;
}
