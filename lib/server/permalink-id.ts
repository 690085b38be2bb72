import { createHash } from "node:crypto";
import canonicalize from "canonicalize";
import type { ViewState } from "@/lib/domain/view-state";

/** Crockford's: letters and digits that are not taken for one another, read aloud or copied by hand. */
const ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
/** Signs of five bits each. */
const LENGTH = 16;

/** Everything that makes one shared view another than the next. */
export type SharedView = {
  /** The event's id. */
  event: string;
  revision: number;
  /** The hash that seals that revision: nobody outside can work it out, and it moves with the database. */
  seal: string;
  locale: string;
  view: ViewState;
};

/**
 * The id of a shared view: the first 80 bits of the SHA-256 of what it is of. The same view at the same
 * revision has the same id, in any installation that holds the same records.
 */
export function permalinkId(shared: SharedView): string {
  const text = canonicalize(shared);
  if (text === undefined) throw new Error("A view that cannot be written as JSON.");
  const digest = createHash("sha256").update(text).digest();
  const bits = [...digest].map((byte) => byte.toString(2).padStart(8, "0")).join("");
  const signs = Array.from({ length: LENGTH }, (_, at) => Number.parseInt(bits.slice(at * 5, at * 5 + 5), 2));
  return signs.map((sign) => ALPHABET[sign]).join("");
}
