-- What an event is written in. Those recorded before it could be said are in English.
-- AlterTable
ALTER TABLE "Event" ADD COLUMN     "language" TEXT NOT NULL DEFAULT 'en';
