-- What must never be, refused by the database itself. Prisma's schema cannot say these things;
-- its engine leaves them alone. The lists are those of lib/domain/vocabulary.ts (a test compares).

-- Closed lists.
ALTER TABLE "Event" ADD CONSTRAINT "Event_state_known" CHECK ("state" IN ('draft', 'in-review', 'published', 'withdrawn-by-us'));
ALTER TABLE "Source" ADD CONSTRAINT "Source_state_known" CHECK ("state" IN ('draft', 'in-review', 'published', 'withdrawn-by-us'));
ALTER TABLE "Figure" ADD CONSTRAINT "Figure_state_known" CHECK ("state" IN ('draft', 'in-review', 'published', 'withdrawn-by-us'));
ALTER TABLE "Appearance" ADD CONSTRAINT "Appearance_state_known" CHECK ("state" IN ('draft', 'in-review', 'published', 'withdrawn-by-us'));
ALTER TABLE "Retraction" ADD CONSTRAINT "Retraction_state_known" CHECK ("state" IN ('draft', 'in-review', 'published', 'withdrawn-by-us'));
ALTER TABLE "Agent" ADD CONSTRAINT "Agent_kind_known" CHECK ("kind" IN ('government', 'office-holder', 'police', 'military', 'health-service', 'court', 'prosecutor', 'state-media', 'news-agency', 'newspaper', 'broadcaster', 'online-outlet', 'ngo', 'international-organisation', 'research', 'unit', 'person', 'other'));
ALTER TABLE "Place" ADD CONSTRAINT "Place_kind_known" CHECK ("kind" IN ('country', 'region', 'city', 'site', 'other'));
ALTER TABLE "Figure" ADD CONSTRAINT "Figure_qualifier_known" CHECK ("qualifier" IN ('exact', 'at-least', 'more-than', 'just-over', 'at-most', 'fewer-than', 'nearly', 'about', 'between', 'order', 'unknown'));
ALTER TABLE "Figure" ADD CONSTRAINT "Figure_basis_known" CHECK ("basis" IN ('cumulative', 'period', 'current', 'unknown'));
ALTER TABLE "Figure" ADD CONSTRAINT "Figure_method_known" CHECK ("method" IN ('reported', 'identified', 'presumed', 'estimate'));
ALTER TABLE "Appearance" ADD CONSTRAINT "Appearance_qualifier_known" CHECK ("qualifier" IS NULL OR "qualifier" IN ('exact', 'at-least', 'more-than', 'just-over', 'at-most', 'fewer-than', 'nearly', 'about', 'between', 'order', 'unknown'));
ALTER TABLE "Appearance" ADD CONSTRAINT "Appearance_relation_known" CHECK ("relation" IN ('original', 'verbatim-copy', 'rewritten', 'altered-value'));
ALTER TABLE "Attribution" ADD CONSTRAINT "Attribution_role_known" CHECK ("role" IN ('relays', 'asserts', 'based-on'));
ALTER TABLE "PrintedAttribution" ADD CONSTRAINT "PrintedAttribution_role_known" CHECK ("role" IN ('relays', 'asserts', 'based-on'));
ALTER TABLE "Retraction" ADD CONSTRAINT "Retraction_kind_known" CHECK ("kind" IN ('retraction', 'correction', 'redefinition', 'removal', 'dispute', 'denial', 'disavowal', 'reinstatement'));
ALTER TABLE "User" ADD CONSTRAINT "User_role_known" CHECK ("role" IN ('editor', 'admin'));
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_role_known" CHECK ("role" IN ('editor', 'admin'));

-- Quantities (METHOD.md, "Quantity"): whole, not negative, bounds never crossed, and the bounds that the qualifier implies.
ALTER TABLE "Figure" ADD CONSTRAINT "Figure_not_negative" CHECK ("nominal" >= 0 AND "lower" >= 0 AND "upper" >= 0);
ALTER TABLE "Figure" ADD CONSTRAINT "Figure_bounds_not_crossed" CHECK ("lower" <= "upper");
ALTER TABLE "Figure" ADD CONSTRAINT "Figure_best_within_bounds" CHECK ("qualifier" <> 'between' OR "nominal" BETWEEN "lower" AND "upper");
ALTER TABLE "Appearance" ADD CONSTRAINT "Appearance_not_negative" CHECK ("nominal" >= 0 AND "lower" >= 0 AND "upper" >= 0);
ALTER TABLE "Appearance" ADD CONSTRAINT "Appearance_bounds_not_crossed" CHECK ("lower" <= "upper");
ALTER TABLE "Appearance" ADD CONSTRAINT "Appearance_best_within_bounds" CHECK ("qualifier" <> 'between' OR "nominal" BETWEEN "lower" AND "upper");
ALTER TABLE "Figure" ADD CONSTRAINT "Figure_bounds_follow_qualifier" CHECK (COALESCE((
  CASE "qualifier"
    WHEN 'exact' THEN "nominal" IS NOT NULL AND "lower" = "nominal" AND "upper" = "nominal"
    WHEN 'at-least' THEN "nominal" IS NOT NULL AND "lower" = "nominal" AND "upper" IS NULL
    WHEN 'more-than' THEN "nominal" IS NOT NULL AND "lower" = "nominal" + 1 AND "upper" IS NULL
    WHEN 'just-over' THEN "nominal" IS NOT NULL AND "lower" = "nominal" AND "upper" IS NULL
    WHEN 'at-most' THEN "nominal" IS NOT NULL AND "lower" = 0 AND "upper" = "nominal"
    WHEN 'fewer-than' THEN "nominal" IS NOT NULL AND "lower" = 0 AND "upper" = "nominal" - 1
    WHEN 'nearly' THEN "nominal" IS NOT NULL AND "lower" IS NULL AND "upper" = "nominal" - 1
    WHEN 'about' THEN "nominal" IS NOT NULL AND "lower" IS NULL AND "upper" IS NULL
    WHEN 'between' THEN "lower" IS NOT NULL AND "upper" IS NOT NULL
    WHEN 'order' THEN "nominal" IS NULL AND ("lower", "upper") IN ((20, 99), (200, 999), (2000, 9999), (20000, 99999), (200000, 999999))
    WHEN 'unknown' THEN "nominal" IS NULL AND ("lower" IS NULL OR "lower" = 1) AND "upper" IS NULL
    ELSE FALSE
  END
), FALSE));
ALTER TABLE "Appearance" ADD CONSTRAINT "Appearance_bounds_follow_qualifier" CHECK (CASE WHEN "qualifier" IS NULL THEN "nominal" IS NULL AND "lower" IS NULL AND "upper" IS NULL ELSE COALESCE((
  CASE "qualifier"
    WHEN 'exact' THEN "nominal" IS NOT NULL AND "lower" = "nominal" AND "upper" = "nominal"
    WHEN 'at-least' THEN "nominal" IS NOT NULL AND "lower" = "nominal" AND "upper" IS NULL
    WHEN 'more-than' THEN "nominal" IS NOT NULL AND "lower" = "nominal" + 1 AND "upper" IS NULL
    WHEN 'just-over' THEN "nominal" IS NOT NULL AND "lower" = "nominal" AND "upper" IS NULL
    WHEN 'at-most' THEN "nominal" IS NOT NULL AND "lower" = 0 AND "upper" = "nominal"
    WHEN 'fewer-than' THEN "nominal" IS NOT NULL AND "lower" = 0 AND "upper" = "nominal" - 1
    WHEN 'nearly' THEN "nominal" IS NOT NULL AND "lower" IS NULL AND "upper" = "nominal" - 1
    WHEN 'about' THEN "nominal" IS NOT NULL AND "lower" IS NULL AND "upper" IS NULL
    WHEN 'between' THEN "lower" IS NOT NULL AND "upper" IS NOT NULL
    WHEN 'order' THEN "nominal" IS NULL AND ("lower", "upper") IN ((20, 99), (200, 999), (2000, 9999), (20000, 99999), (200000, 999999))
    WHEN 'unknown' THEN "nominal" IS NULL AND ("lower" IS NULL OR "lower" = 1) AND "upper" IS NULL
    ELSE FALSE
  END
), FALSE) END);

-- Dates: no span ends before it begins.
ALTER TABLE "Event" ADD CONSTRAINT "Event_start_span" CHECK ("startEarliest" <= "startLatest");
ALTER TABLE "Event" ADD CONSTRAINT "Event_end_span" CHECK ("endEarliest" <= "endLatest");
ALTER TABLE "Source" ADD CONSTRAINT "Source_publishedAt_span" CHECK ("publishedAtEarliest" <= "publishedAtLatest");
ALTER TABLE "Source" ADD CONSTRAINT "Source_retrievedAt_span" CHECK ("retrievedAtEarliest" <= "retrievedAtLatest");
ALTER TABLE "Event" ADD CONSTRAINT "Event_ends_after_it_starts" CHECK ("endLatest" > "startEarliest");
ALTER TABLE "Figure" ADD CONSTRAINT "Figure_period_span" CHECK ("periodEarliest" <= "periodLatest");
ALTER TABLE "Figure" ADD CONSTRAINT "Figure_asOf_span" CHECK ("asOfEarliest" <= "asOfLatest");
ALTER TABLE "Figure" ADD CONSTRAINT "Figure_statedAt_span" CHECK ("statedAtEarliest" <= "statedAtLatest");
ALTER TABLE "Retraction" ADD CONSTRAINT "Retraction_statedAt_span" CHECK ("statedAtEarliest" <= "statedAtLatest");

-- A period figure names its period, and no other does.
ALTER TABLE "Figure" ADD CONSTRAINT "Figure_period_with_basis" CHECK (("basis" = 'period') = ("period" IS NOT NULL));

-- Nothing is its own part, copy, member or undoing.
ALTER TABLE "Agent" ADD CONSTRAINT "Agent_not_its_own_member" CHECK ("memberOfId" <> "id");
ALTER TABLE "Population" ADD CONSTRAINT "Population_not_within_itself" CHECK ("withinSlug" <> "slug");
ALTER TABLE "Place" ADD CONSTRAINT "Place_not_within_itself" CHECK ("withinSlug" <> "slug");
ALTER TABLE "Source" ADD CONSTRAINT "Source_not_its_own_copy" CHECK ("copyOfId" <> "id");
ALTER TABLE "Retraction" ADD CONSTRAINT "Retraction_not_undoing_itself" CHECK ("undoesId" <> "id");

-- Acts: a reinstatement names the act that it undoes, and only it does; only a correction or a redefinition replaces.
ALTER TABLE "Retraction" ADD CONSTRAINT "Retraction_undoes_with_reinstatement" CHECK (("kind" = 'reinstatement') = ("undoesId" IS NOT NULL));
ALTER TABLE "Retraction" ADD CONSTRAINT "Retraction_replacement_with_correction" CHECK ("replacementId" IS NULL OR "kind" IN ('correction', 'redefinition'));

-- Addresses are web addresses: nothing else may ever become a link.
ALTER TABLE "Source" ADD CONSTRAINT "Source_url_http" CHECK ("url" ~* '^https?://');
ALTER TABLE "Source" ADD CONSTRAINT "Source_archived_url_http" CHECK ("archivedUrl" ~* '^https?://');
ALTER TABLE "Event" ADD CONSTRAINT "Event_slug_shape" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE "Event" ADD CONSTRAINT "Event_country_shape" CHECK ("country" ~ '^[A-Z]{2}$');
ALTER TABLE "Agent" ADD CONSTRAINT "Agent_country_shape" CHECK ("country" ~ '^[A-Z]{2}$');
ALTER TABLE "Source" ADD CONSTRAINT "Source_content_hash_shape" CHECK ("contentHash" ~ '^[0-9a-f]{64}$');

-- Revisions are append-only.
ALTER TABLE "Revision" ADD CONSTRAINT "Revision_hash_shape" CHECK ("hash" ~ '^[0-9a-f]{64}$');
ALTER TABLE "Revision" ADD CONSTRAINT "Revision_chain" CHECK ("number" >= 1 AND ("number" = 1) = ("previousHash" IS NULL));
ALTER TABLE "Change" ADD CONSTRAINT "Change_of_something" CHECK ("before" IS NOT NULL OR "after" IS NOT NULL);

CREATE FUNCTION refuse_rewriting_history() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'Revisions are append-only: % on "%" is refused.', TG_OP, TG_TABLE_NAME;
END $$;

-- Its changes come with it: nothing can be added to a revision later.
CREATE FUNCTION refuse_late_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM "Revision" r WHERE r."number" = NEW."revisionNumber" AND r.xmin = pg_current_xact_id()::xid) THEN
    RAISE EXCEPTION 'Revisions are append-only: a change comes with its revision, or not at all.';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER "Change_with_revision" BEFORE INSERT ON "Change" FOR EACH ROW EXECUTE FUNCTION refuse_late_change();
CREATE TRIGGER "Revision_append_only" BEFORE UPDATE OR DELETE ON "Revision" FOR EACH ROW EXECUTE FUNCTION refuse_rewriting_history();
CREATE TRIGGER "Revision_no_truncate" BEFORE TRUNCATE ON "Revision" FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_history();
CREATE TRIGGER "Change_append_only" BEFORE UPDATE OR DELETE ON "Change" FOR EACH ROW EXECUTE FUNCTION refuse_rewriting_history();
CREATE TRIGGER "Change_no_truncate" BEFORE TRUNCATE ON "Change" FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_history();

-- The event at a revision is found through these (lib/db/queries/get-event-content-at.ts).
CREATE INDEX "Change_event_idx" ON "Change" (("after" ->> 'event')) WHERE "entity" IN ('figure', 'retraction');
CREATE INDEX "Change_figure_idx" ON "Change" (("after" ->> 'figure')) WHERE "entity" = 'appearance';
