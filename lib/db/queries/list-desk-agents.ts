import { nameKey } from "@/lib/domain/name-key";
import type { AgentKind } from "@/lib/domain/vocabulary";
import { isStorable } from "@/lib/schemas/text";
import { database } from "../client";

/** Somebody as the desk lists them. */
export type DeskAgent = {
  id: string;
  name: string;
  aliases: string[];
  kind: AgentKind;
  country: string | null;
  vague: boolean;
  /** Whom they speak for, or stand for. */
  body: { id: string; name: string } | null;
  /** How many figures have them in their chain. */
  figures: number;
  /** How many sources they published. */
  sources: number;
};

/** How many are listed at most. */
export const MOST_AGENTS = 500;

/** Those whose name, other names or short name contain `text`, case aside; by name. */
export async function listDeskAgents(text: string): Promise<DeskAgent[]> {
  if (!isStorable(text)) return [];
  return database().$queryRaw<DeskAgent[]>`
    SELECT a."id", a."name", to_json(a."aliases") AS aliases, a."kind", a."country", a."vague",
      CASE WHEN b."id" IS NULL THEN NULL ELSE json_build_object('id', b."id", 'name', b."name") END AS body,
      (SELECT count(*)::int FROM "Attribution" h WHERE h."agentId" = a."id") AS figures,
      (SELECT count(*)::int FROM "Source" s WHERE s."publisherId" = a."id") AS sources
    FROM "Agent" a LEFT JOIN "Agent" b ON b."id" = a."memberOfId"
    WHERE EXISTS (SELECT 1 FROM unnest(a."nameKeys") AS known WHERE strpos(known, ${nameKey(text)}) > 0)
    ORDER BY lower(a."name"), a."slug" LIMIT ${MOST_AGENTS}`;
}
