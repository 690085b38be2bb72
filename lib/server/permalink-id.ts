import { createHmac } from "node:crypto";
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
  /** The hash that seals that revision: other records under its number, as after going back to a backup, are another view. */
  seal: string;
  locale: string;
  view: ViewState;
};

/**
 * The id of a shared view: the first 80 bits of an HMAC-SHA-256 over what it is of. The same view at the same revision has
 * the same id wherever the database goes, for `key` lies in it (`getPermalinkKey`); nobody else can work one out.
 */
export function permalinkId(shared: SharedView, key: string): string {
  const text = canonicalize(shared);
  if (text === undefined) throw new Error("A view that cannot be written as JSON.");
  const digest = createHmac("sha256", Buffer.from(key, "hex")).update(text).digest();
  const bits = [...digest].map((byte) => byte.toString(2).padStart(8, "0")).join("");
  const signs = Array.from({ length: LENGTH }, (_, at) => Number.parseInt(bits.slice(at * 5, at * 5 + 5), 2));
  return signs.map((sign) => ALPHABET[sign]).join("");
}
