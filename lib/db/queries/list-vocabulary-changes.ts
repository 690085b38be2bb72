import { database } from "../client";

/** A metric or population that was made or changed. */
export type VocabularyChange = { kind: "metric" | "population"; id: string; isNew: boolean };

/** The metrics and populations that revisions after `from`, up to `to`, made or changed. */
export function listVocabularyChanges(from: number, to: number): Promise<VocabularyChange[]> {
  return database().$queryRaw<VocabularyChange[]>`
    SELECT c."entity" AS kind, c."entityId" AS id, NOT EXISTS (
      SELECT 1 FROM "Change" b WHERE b."entity" = c."entity" AND b."entityId" = c."entityId"
        AND b."revisionNumber" <= ${from}) AS "isNew"
    FROM "Change" c WHERE c."entity" IN ('metric', 'population')
      AND c."revisionNumber" > ${from} AND c."revisionNumber" <= ${to}
    GROUP BY c."entity", c."entityId" ORDER BY c."entity", c."entityId" COLLATE "C"`;
}
