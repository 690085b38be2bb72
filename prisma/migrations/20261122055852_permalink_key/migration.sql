-- CreateTable
CREATE TABLE "PermalinkKey" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "key" TEXT NOT NULL,

    CONSTRAINT "PermalinkKey_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Permalink_sharedAt_idx" ON "Permalink"("sharedAt");


-- What Prisma's schema cannot say.
ALTER TABLE "PermalinkKey" ADD CONSTRAINT "PermalinkKey_is_one" CHECK ("id" = 1);
ALTER TABLE "PermalinkKey" ADD CONSTRAINT "PermalinkKey_key_is_long" CHECK ("key" ~ '^[0-9a-f]{64}$');

-- With another key the same view would get a second id.
CREATE TRIGGER "PermalinkKey_append_only" BEFORE UPDATE OR DELETE ON "PermalinkKey" FOR EACH ROW EXECUTE FUNCTION refuse_changing_what_was_shared();
CREATE TRIGGER "PermalinkKey_no_truncate" BEFORE TRUNCATE ON "PermalinkKey" FOR EACH STATEMENT EXECUTE FUNCTION refuse_changing_what_was_shared();
