import { randomBytes } from "node:crypto";
import { database } from "../client";

const ONLY = { where: { id: 1 } };

/**
 * What the ids of permalinks are worked out with: 256 random bits in hex, made when it is first asked for. It is kept in
 * the database, and goes wherever the links go; nothing that is sent to anybody may hold it.
 */
export async function getPermalinkKey(): Promise<string> {
  const { permalinkKey } = database();
  const held = await permalinkKey.findUnique(ONLY);
  if (held) return held.key;
  // Two processes may get here at once: the first decides, and both read what it decided.
  await permalinkKey.createMany({ data: [{ key: randomBytes(32).toString("hex") }], skipDuplicates: true });
  return (await permalinkKey.findUniqueOrThrow(ONLY)).key;
}
