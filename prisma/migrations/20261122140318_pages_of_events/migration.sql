-- These rows are made from what is recorded, and are made anew at the next request that asks for them.
DELETE FROM "EventSearch";

-- AlterTable
ALTER TABLE "EventSearch" ADD COLUMN     "pages" INTEGER NOT NULL,
ADD COLUMN     "savedAt" TIMESTAMPTZ(3) NOT NULL;
