import { database } from "../client";

/** The number of the newest revision; 0 while there is none. */
export async function getHeadRevision(): Promise<number> {
  const last = await database().revision.aggregate({ _max: { number: true } });
  return last._max.number ?? 0;
}
