import { readKeyCursor, writeKeyCursor } from "@/lib/schemas/api-cursor";
import { AppError } from "@/lib/server/errors";

/** The key after which a list goes on; null where it begins. Throws for anything that no page gave. */
export function readAfterKey(after: string | undefined): string | null {
  if (after === undefined) return null;
  const key = readKeyCursor(after);
  if (key === null)
    throw new AppError("bad-request", `after “${after}” is not where a page ended: begin without it.`);
  return key;
}

/** The other way round: what `after` of the next page is. */
export function writeAfterKey(key: string | null): string | null {
  return key === null ? null : writeKeyCursor(key);
}
