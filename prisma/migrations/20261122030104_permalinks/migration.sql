-- CreateTable
CREATE TABLE "Takedown" (
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "reason" TEXT,

    CONSTRAINT "Takedown_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StoredBytes" (
    "hash" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,

    CONSTRAINT "StoredBytes_pkey" PRIMARY KEY ("hash")
);

-- CreateTable
CREATE TABLE "Permalink" (
    "id" TEXT NOT NULL,
    "eventId" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "locale" TEXT NOT NULL,
    "view" JSONB NOT NULL,
    "now" TIMESTAMPTZ(3) NOT NULL,
    "sharedAt" TIMESTAMPTZ(3) NOT NULL,
    "svgHash" TEXT NOT NULL,
    "csvHash" TEXT NOT NULL,
    "jsonHash" TEXT NOT NULL,
    "embedHash" TEXT NOT NULL,
    "previewHash" TEXT NOT NULL,
    "shows" TEXT[],

    CONSTRAINT "Permalink_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Permalink_eventId_idx" ON "Permalink"("eventId");

-- AddForeignKey
ALTER TABLE "Permalink" ADD CONSTRAINT "Permalink_svgHash_fkey" FOREIGN KEY ("svgHash") REFERENCES "StoredBytes"("hash") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Permalink" ADD CONSTRAINT "Permalink_csvHash_fkey" FOREIGN KEY ("csvHash") REFERENCES "StoredBytes"("hash") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Permalink" ADD CONSTRAINT "Permalink_jsonHash_fkey" FOREIGN KEY ("jsonHash") REFERENCES "StoredBytes"("hash") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Permalink" ADD CONSTRAINT "Permalink_embedHash_fkey" FOREIGN KEY ("embedHash") REFERENCES "StoredBytes"("hash") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Permalink" ADD CONSTRAINT "Permalink_previewHash_fkey" FOREIGN KEY ("previewHash") REFERENCES "StoredBytes"("hash") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma's schema cannot say.
ALTER TABLE "Takedown" ADD CONSTRAINT "Takedown_kind_known" CHECK ("kind" IN ('event', 'source', 'figure', 'appearance', 'retraction'));

-- Bytes are what their name says, or they are not stored.
ALTER TABLE "StoredBytes" ADD CONSTRAINT "StoredBytes_hash_matches" CHECK ("hash" = encode(sha256("bytes"), 'hex'));

CREATE FUNCTION refuse_changing_what_was_shared() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'What was shared stays as it was: % on "%" is refused.', TG_OP, TG_TABLE_NAME;
END $$;

CREATE TRIGGER "Permalink_append_only" BEFORE UPDATE OR DELETE ON "Permalink" FOR EACH ROW EXECUTE FUNCTION refuse_changing_what_was_shared();
CREATE TRIGGER "Permalink_no_truncate" BEFORE TRUNCATE ON "Permalink" FOR EACH STATEMENT EXECUTE FUNCTION refuse_changing_what_was_shared();
CREATE TRIGGER "StoredBytes_append_only" BEFORE UPDATE OR DELETE ON "StoredBytes" FOR EACH ROW EXECUTE FUNCTION refuse_changing_what_was_shared();
CREATE TRIGGER "StoredBytes_no_truncate" BEFORE TRUNCATE ON "StoredBytes" FOR EACH STATEMENT EXECUTE FUNCTION refuse_changing_what_was_shared();
