import { LRUCache } from "lru-cache";

/** An answer as it is sent. Under every revision but the one that it was made at it is as good as absent. */
export type KeptAnswer = {
  revision: number;
  bytes: Uint8Array;
  /** Made when somebody first takes it so. */
  gzipped?: Promise<Uint8Array>;
  headers: Record<string, string>;
};

const MOST_BYTES = 64_000_000;

// What answers before Next does and Next's own routes are bundled apart: only what is global is one thing in both.
const SHELF = Symbol.for("countline.kept-answers");
type WithShelf = { [SHELF]?: LRUCache<string, KeptAnswer> };

function shelf(): LRUCache<string, KeptAnswer> {
  const global = globalThis as WithShelf;
  global[SHELF] ??= new LRUCache({
    maxSize: MOST_BYTES,
    // With room for a compressed copy and the headers.
    sizeCalculation: ({ bytes }) => Math.ceil(bytes.length * 1.25) + 1000,
  });
  return global[SHELF];
}

/** Keeps an answer for the address (path and query) that was asked. */
export function keepAnswer(address: string, answer: KeptAnswer): void {
  shelf().set(address, answer);
}

/** The answer that is kept for an address, of whatever revision. */
export function keptAnswer(address: string): KeptAnswer | undefined {
  return shelf().get(address);
}
