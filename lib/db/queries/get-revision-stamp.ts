import { database } from "../client";

/** When a revision of our records was made, and the hash that seals it. */
export type RevisionStamp = { revision: number; at: Date; hash: string };

/** The stamp of the revision with this number, or null. */
export async function getRevisionStamp(number: number): Promise<RevisionStamp | null> {
  const found = await database().revision.findUnique({
    where: { number },
    select: { at: true, hash: true },
  });
  return found && { revision: number, ...found };
}
