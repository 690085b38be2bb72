import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

function* filesUnder(path, isInput) {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found || !isInput(path)) return;
  if (found.isFile()) yield path;
  if (found.isDirectory()) {
    for (const name of readdirSync(path).sort()) yield* filesUnder(join(path, name), isInput);
  }
}

/**
 * One hash over the names and contents of every file at or under `paths` that `isInput` accepts,
 * and over `extra`. Contents rather than times: a fresh checkout or a copied folder must not look changed.
 */
export function hashInputs(paths, { extra = [], isInput = () => true } = {}) {
  const hash = createHash("sha256");
  for (const text of extra) hash.update(`${text}\0`);
  for (const path of paths) {
    for (const file of filesUnder(path, isInput))
      hash.update(`${file}\0`).update(readFileSync(file)).update("\0");
  }
  return hash.digest("hex");
}

/** What a stamp file says, or null when there is none. */
export function readStamp(path) {
  try {
    return readFileSync(path, "utf8").trim();
  } catch {
    return null;
  }
}
