import type { Takedown } from "@/lib/domain/takedown";
import { database } from "../client";

/** Those of these ids that are withdrawn for legal reasons now, each with its reason. */
export async function listTakedowns(ids: readonly string[]): Promise<(Takedown & { reason: string })[]> {
  return database().$queryRaw`
    SELECT t."id", t."kind", t."reason" FROM "Takedown" t
    WHERE t."reason" IS NOT NULL AND t."id" = ANY(${ids}::text[]) ORDER BY t."id"`;
}
