import type { EntityKind } from "./entities";

/**
 * For each kind of entity: its table, its key, and the SQL expression that gives a row (aliased `e`)
 * as the object of lib/domain/content.ts. The one place where rows become objects.
 */
export const ENTITY_SQL: Record<EntityKind, { table: string; key: string; json: string }> = {
  event: {
    table: "Event",
    key: "id",
    json: `json_build_object('id', e."id", 'slug', e."slug", 'title', e."title", 'summary', e."summary",
      'language', e."language", 'start', e."start", 'end', e."end", 'zone', e."zone", 'country', e."country", 'place', e."place",
      'state', e."state")`,
  },
  agent: {
    table: "Agent",
    key: "id",
    json: `json_build_object('id', e."id", 'slug', e."slug", 'name', e."name", 'kind', e."kind",
      'country', e."country", 'aliases', to_json(e."aliases"), 'memberOf', e."memberOfId", 'vague', e."vague")`,
  },
  metric: {
    table: "Metric",
    key: "slug",
    json: `json_build_object('slug', e."slug", 'labels', e."labels", 'position', e."position")`,
  },
  population: {
    table: "Population",
    key: "slug",
    json: `json_build_object('slug', e."slug", 'labels', e."labels", 'within', e."withinSlug",
      'position', e."position")`,
  },
  place: {
    table: "Place",
    key: "slug",
    json: `json_build_object('slug', e."slug", 'name', e."name", 'kind', e."kind", 'within', e."withinSlug")`,
  },
  source: {
    table: "Source",
    key: "id",
    json: `json_build_object('id', e."id", 'url', e."url", 'archivedUrl', e."archivedUrl", 'title', e."title",
      'publisher', e."publisherId", 'byline', e."byline", 'language', e."language",
      'publishedAt', e."publishedAt", 'zone', e."zone", 'retrievedAt', e."retrievedAt",
      'contentHash', e."contentHash", 'copyOf', e."copyOfId", 'note', e."note", 'state', e."state")`,
  },
  figure: {
    table: "Figure",
    key: "id",
    json: `json_build_object('id', e."id", 'event', e."eventId", 'metric', e."metricSlug",
      'population', e."populationSlug", 'place', e."placeSlug",
      'quantity', json_build_object('qualifier', e."qualifier", 'nominal', e."nominal",
        'lower', e."lower", 'upper', e."upper"),
      'basis', e."basis", 'period', e."period", 'method', e."method", 'includes', to_json(e."includes"),
      'excludes', to_json(e."excludes"), 'asOf', e."asOf", 'statedAt', e."statedAt",
      'chain', coalesce((SELECT json_agg(json_build_object('agent', h."agentId", 'role', h."role",
        'firstHand', h."firstHand") ORDER BY h."position") FROM "Attribution" h WHERE h."figureId" = e."id"), '[]'),
      'note', e."note", 'state', e."state")`,
  },
  appearance: {
    table: "Appearance",
    key: "id",
    json: `json_build_object('id', e."id", 'figure', e."figureId", 'source', e."sourceId",
      'passages', coalesce((SELECT json_agg(json_build_object('phrase', p."phrase", 'position', p."position")
        ORDER BY p."ordinal") FROM "Passage" p WHERE p."appearanceId" = e."id"), '[]'),
      'via', e."viaId",
      'chain', coalesce((SELECT json_agg(json_build_object('agent', h."agentId", 'role', h."role",
        'firstHand', h."firstHand") ORDER BY h."position")
        FROM "PrintedAttribution" h WHERE h."appearanceId" = e."id"), '[]'),
      'quantity', CASE WHEN e."qualifier" IS NULL THEN NULL ELSE json_build_object('qualifier', e."qualifier",
        'nominal', e."nominal", 'lower', e."lower", 'upper', e."upper") END,
      'relation', e."relation", 'note', e."note", 'state', e."state")`,
  },
  retraction: {
    table: "Retraction",
    key: "id",
    json: `json_build_object('id', e."id", 'event', e."eventId", 'sequence', e."sequence", 'kind', e."kind",
      'figures', coalesce((SELECT json_agg(t."figureId" ORDER BY t."ordinal")
        FROM "RetractionTarget" t WHERE t."retractionId" = e."id"), '[]'),
      'hop', (SELECT min(t."hopAgentId") FROM "RetractionTarget" t WHERE t."retractionId" = e."id"),
      'by', e."byId", 'answerable', e."answerable", 'statedAt', e."statedAt", 'reason', e."reason",
      'reports', coalesce((SELECT json_agg(json_build_object('source', r."sourceId",
        'passages', coalesce((SELECT json_agg(json_build_object('phrase', p."phrase", 'position', p."position")
          ORDER BY p."ordinal") FROM "ReportPassage" p
          WHERE p."retractionId" = e."id" AND p."sourceId" = r."sourceId"), '[]')) ORDER BY r."ordinal")
        FROM "RetractionReport" r WHERE r."retractionId" = e."id"), '[]'),
      'replacement', e."replacementId", 'undoes', e."undoesId", 'note', e."note", 'state', e."state")`,
  },
  takedown: {
    table: "Takedown",
    key: "id",
    json: `json_build_object('id', e."id", 'kind', e."kind", 'reason', e."reason")`,
  },
};
