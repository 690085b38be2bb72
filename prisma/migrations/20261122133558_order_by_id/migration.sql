-- DropIndex
DROP INDEX "EventSearch_changedAt_slug_idx";

-- DropIndex
DROP INDEX "EventSearch_startedAt_slug_idx";

-- AlterTable
ALTER TABLE "EventSearch" DROP COLUMN "slug";

-- CreateIndex
CREATE INDEX "EventSearch_changedAt_eventId_idx" ON "EventSearch"("changedAt" DESC, "eventId");

-- CreateIndex
CREATE INDEX "EventSearch_startedAt_eventId_idx" ON "EventSearch"("startedAt" DESC, "eventId");
