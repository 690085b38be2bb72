import { formatEdtf } from "./edtf";
import type { Words } from "./words";

/** A `knownAt` in words; it may be written with a small `t` and `z`, which an EDTF date may not. */
export function formatKnownAt(text: string, words: Words): string {
  return formatEdtf(text.toUpperCase(), words);
}
