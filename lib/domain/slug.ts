import { foldText } from "./fold";

/** A name as a slug: lower case, accents folded, hyphens between words. Empty when it has no Latin letter or digit. */
export function toSlug(name: string): string {
  return foldText(name)
    .replaceAll(/[^a-z0-9]+/g, "-")
    .slice(0, 70)
    .replaceAll(/^-+|-+$/g, "");
}
