-- CreateTable
CREATE TABLE "EventSearch" (
    "eventId" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "country" TEXT NOT NULL,
    "firstYear" INTEGER NOT NULL,
    "lastYear" INTEGER NOT NULL,
    "metrics" TEXT[],
    "acts" INTEGER NOT NULL,
    "changedAt" TIMESTAMPTZ(3) NOT NULL,
    "startedAt" TIMESTAMPTZ(3) NOT NULL,
    "words" tsvector NOT NULL,
    "madeFrom" TEXT[],

    CONSTRAINT "EventSearch_pkey" PRIMARY KEY ("eventId")
);

-- CreateTable
CREATE TABLE "SearchIndex" (
    "form" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL,

    CONSTRAINT "SearchIndex_pkey" PRIMARY KEY ("form")
);

-- CreateIndex
CREATE INDEX "EventSearch_words_idx" ON "EventSearch" USING GIN ("words");

-- CreateIndex
CREATE INDEX "EventSearch_madeFrom_idx" ON "EventSearch" USING GIN ("madeFrom");

-- CreateIndex
CREATE INDEX "EventSearch_changedAt_slug_idx" ON "EventSearch"("changedAt" DESC, "slug");

-- CreateIndex
CREATE INDEX "EventSearch_startedAt_slug_idx" ON "EventSearch"("startedAt" DESC, "slug");
