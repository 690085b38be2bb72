import { database } from "../client";

const DAY_MS = 86_400_000;

/**
 * How long, in ms, until one more view may be shared where `most` may be in any 24 hours; 0: now. With a `most` of 0 any
 * number may be. What is shared stays for ever, so this is what bounds how fast the database grows by it.
 */
export async function getShareWait(most: number): Promise<number> {
  if (most === 0) return 0;
  const first = await database().permalink.findFirst({
    orderBy: { sharedAt: "desc" },
    skip: most - 1,
    select: { sharedAt: true },
  });
  return first ? Math.max(0, first.sharedAt.getTime() + DAY_MS - Date.now()) : 0;
}
