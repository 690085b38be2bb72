-- Which changes name an id or a slug, so that "what named this source then" can be asked of the log and not only
-- of today's tables. Everything that could be one counts: one name too many costs a look, one too few a mistake.
-- It takes a tenth of a millisecond: its cost says so, or the index would be passed over for reading every change.
CREATE FUNCTION names_in_change(said jsonb) RETURNS text[] LANGUAGE sql IMMUTABLE STRICT COST 100000 AS $$
  SELECT array(
    SELECT DISTINCT found #>> '{}' FROM jsonb_path_query(said, 'strict $.**') AS found
    WHERE jsonb_typeof(found) = 'string' AND found #>> '{}' ~ '^[a-z0-9-]{1,80}$')
$$;

CREATE INDEX "Change_names_idx" ON "Change" USING GIN (names_in_change("after"))
  WHERE "entity" IN ('figure', 'appearance', 'retraction', 'source', 'agent', 'place');
