-- CreateTable
CREATE TABLE "Event" (
    "id" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "start" TEXT NOT NULL,
    "startEarliest" TIMESTAMPTZ(3),
    "startLatest" TIMESTAMPTZ(3),
    "end" TEXT,
    "endEarliest" TIMESTAMPTZ(3),
    "endLatest" TIMESTAMPTZ(3),
    "zone" TEXT NOT NULL,
    "country" TEXT NOT NULL,
    "place" TEXT,
    "state" TEXT NOT NULL,

    CONSTRAINT "Event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Agent" (
    "id" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "country" TEXT,
    "aliases" TEXT[],
    "nameKeys" TEXT[],
    "memberOfId" TEXT,
    "vague" BOOLEAN NOT NULL,

    CONSTRAINT "Agent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Metric" (
    "slug" TEXT NOT NULL,
    "labels" JSONB NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "Metric_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "Population" (
    "slug" TEXT NOT NULL,
    "labels" JSONB NOT NULL,
    "withinSlug" TEXT,
    "position" INTEGER NOT NULL,

    CONSTRAINT "Population_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "Place" (
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "withinSlug" TEXT,

    CONSTRAINT "Place_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "Source" (
    "id" TEXT NOT NULL,
    "url" TEXT,
    "archivedUrl" TEXT,
    "title" TEXT,
    "publisherId" TEXT,
    "byline" TEXT,
    "language" TEXT,
    "publishedAt" TEXT,
    "publishedAtEarliest" TIMESTAMPTZ(3),
    "publishedAtLatest" TIMESTAMPTZ(3),
    "zone" TEXT,
    "retrievedAt" TEXT NOT NULL,
    "retrievedAtEarliest" TIMESTAMPTZ(3),
    "retrievedAtLatest" TIMESTAMPTZ(3),
    "contentHash" TEXT,
    "copyOfId" TEXT,
    "note" TEXT,
    "state" TEXT NOT NULL,

    CONSTRAINT "Source_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SourceText" (
    "sourceId" TEXT NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "SourceText_pkey" PRIMARY KEY ("sourceId")
);

-- CreateTable
CREATE TABLE "Figure" (
    "id" TEXT NOT NULL,
    "eventId" TEXT NOT NULL,
    "metricSlug" TEXT NOT NULL,
    "populationSlug" TEXT NOT NULL,
    "placeSlug" TEXT,
    "qualifier" TEXT NOT NULL,
    "nominal" INTEGER,
    "lower" INTEGER,
    "upper" INTEGER,
    "basis" TEXT NOT NULL,
    "period" TEXT,
    "periodEarliest" TIMESTAMPTZ(3),
    "periodLatest" TIMESTAMPTZ(3),
    "method" TEXT NOT NULL,
    "includes" TEXT[],
    "excludes" TEXT[],
    "asOf" TEXT,
    "asOfEarliest" TIMESTAMPTZ(3),
    "asOfLatest" TIMESTAMPTZ(3),
    "statedAt" TEXT,
    "statedAtEarliest" TIMESTAMPTZ(3),
    "statedAtLatest" TIMESTAMPTZ(3),
    "note" TEXT,
    "state" TEXT NOT NULL,

    CONSTRAINT "Figure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Attribution" (
    "figureId" TEXT NOT NULL,
    "agentId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "role" TEXT NOT NULL,
    "firstHand" BOOLEAN NOT NULL,

    CONSTRAINT "Attribution_pkey" PRIMARY KEY ("figureId","agentId")
);

-- CreateTable
CREATE TABLE "Appearance" (
    "id" TEXT NOT NULL,
    "figureId" TEXT NOT NULL,
    "sourceId" TEXT NOT NULL,
    "viaId" TEXT,
    "qualifier" TEXT,
    "nominal" INTEGER,
    "lower" INTEGER,
    "upper" INTEGER,
    "relation" TEXT NOT NULL,
    "note" TEXT,
    "state" TEXT NOT NULL,

    CONSTRAINT "Appearance_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Passage" (
    "appearanceId" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "phrase" TEXT NOT NULL,
    "position" INTEGER,

    CONSTRAINT "Passage_pkey" PRIMARY KEY ("appearanceId","ordinal")
);

-- CreateTable
CREATE TABLE "PrintedAttribution" (
    "appearanceId" TEXT NOT NULL,
    "agentId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "role" TEXT NOT NULL,
    "firstHand" BOOLEAN NOT NULL,

    CONSTRAINT "PrintedAttribution_pkey" PRIMARY KEY ("appearanceId","agentId")
);

-- CreateTable
CREATE TABLE "Retraction" (
    "id" TEXT NOT NULL,
    "eventId" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "byId" TEXT,
    "answerable" BOOLEAN NOT NULL,
    "statedAt" TEXT,
    "statedAtEarliest" TIMESTAMPTZ(3),
    "statedAtLatest" TIMESTAMPTZ(3),
    "reason" TEXT,
    "replacementId" TEXT,
    "undoesId" TEXT,
    "note" TEXT,
    "state" TEXT NOT NULL,

    CONSTRAINT "Retraction_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RetractionTarget" (
    "retractionId" TEXT NOT NULL,
    "figureId" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "hopAgentId" TEXT,

    CONSTRAINT "RetractionTarget_pkey" PRIMARY KEY ("retractionId","figureId")
);

-- CreateTable
CREATE TABLE "RetractionReport" (
    "retractionId" TEXT NOT NULL,
    "sourceId" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,

    CONSTRAINT "RetractionReport_pkey" PRIMARY KEY ("retractionId","sourceId")
);

-- CreateTable
CREATE TABLE "ReportPassage" (
    "retractionId" TEXT NOT NULL,
    "sourceId" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "phrase" TEXT NOT NULL,
    "position" INTEGER,

    CONSTRAINT "ReportPassage_pkey" PRIMARY KEY ("retractionId","sourceId","ordinal")
);

-- CreateTable
CREATE TABLE "Revision" (
    "number" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "editorId" TEXT,
    "message" TEXT NOT NULL,
    "previousHash" TEXT,
    "hash" TEXT NOT NULL,

    CONSTRAINT "Revision_pkey" PRIMARY KEY ("number")
);

-- CreateTable
CREATE TABLE "Change" (
    "revisionNumber" INTEGER NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "entity" TEXT NOT NULL,
    "entityId" TEXT NOT NULL,
    "before" JSONB,
    "after" JSONB,
    "shape" INTEGER NOT NULL,

    CONSTRAINT "Change_pkey" PRIMARY KEY ("revisionNumber","ordinal")
);

-- CreateTable
CREATE TABLE "User" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "emailVerified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "role" TEXT NOT NULL DEFAULT 'editor',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "User_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "ipAddress" TEXT,
    "userAgent" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Account" (
    "id" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "providerId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "accessToken" TEXT,
    "refreshToken" TEXT,
    "idToken" TEXT,
    "accessTokenExpiresAt" TIMESTAMPTZ(3),
    "refreshTokenExpiresAt" TIMESTAMPTZ(3),
    "scope" TEXT,
    "password" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Verification" (
    "id" TEXT NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Invitation" (
    "id" TEXT NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),
    "invitedBy" TEXT,

    CONSTRAINT "Invitation_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Event_slug_key" ON "Event"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Agent_slug_key" ON "Agent"("slug");

-- CreateIndex
CREATE INDEX "Agent_nameKeys_idx" ON "Agent" USING GIN ("nameKeys");

-- CreateIndex
CREATE INDEX "Agent_memberOfId_idx" ON "Agent"("memberOfId");

-- CreateIndex
CREATE INDEX "Source_publisherId_idx" ON "Source"("publisherId");

-- CreateIndex
CREATE INDEX "Source_copyOfId_idx" ON "Source"("copyOfId");

-- CreateIndex
CREATE INDEX "Figure_eventId_idx" ON "Figure"("eventId");

-- CreateIndex
CREATE INDEX "Figure_metricSlug_populationSlug_idx" ON "Figure"("metricSlug", "populationSlug");

-- CreateIndex
CREATE INDEX "Attribution_agentId_idx" ON "Attribution"("agentId");

-- CreateIndex
CREATE UNIQUE INDEX "Attribution_figureId_position_key" ON "Attribution"("figureId", "position");

-- CreateIndex
CREATE INDEX "Appearance_sourceId_idx" ON "Appearance"("sourceId");

-- CreateIndex
CREATE INDEX "Appearance_viaId_idx" ON "Appearance"("viaId");

-- CreateIndex
CREATE UNIQUE INDEX "Appearance_figureId_sourceId_key" ON "Appearance"("figureId", "sourceId");

-- CreateIndex
CREATE INDEX "PrintedAttribution_agentId_idx" ON "PrintedAttribution"("agentId");

-- CreateIndex
CREATE UNIQUE INDEX "PrintedAttribution_appearanceId_position_key" ON "PrintedAttribution"("appearanceId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "Retraction_sequence_key" ON "Retraction"("sequence");

-- CreateIndex
CREATE INDEX "Retraction_eventId_idx" ON "Retraction"("eventId");

-- CreateIndex
CREATE INDEX "Retraction_byId_idx" ON "Retraction"("byId");

-- CreateIndex
CREATE INDEX "Retraction_replacementId_idx" ON "Retraction"("replacementId");

-- CreateIndex
CREATE INDEX "Retraction_undoesId_idx" ON "Retraction"("undoesId");

-- CreateIndex
CREATE INDEX "RetractionTarget_figureId_hopAgentId_idx" ON "RetractionTarget"("figureId", "hopAgentId");

-- CreateIndex
CREATE INDEX "RetractionReport_sourceId_idx" ON "RetractionReport"("sourceId");

-- CreateIndex
CREATE UNIQUE INDEX "Revision_hash_key" ON "Revision"("hash");

-- CreateIndex
CREATE INDEX "Change_entity_entityId_revisionNumber_idx" ON "Change"("entity", "entityId", "revisionNumber");

-- CreateIndex
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");

-- CreateIndex
CREATE UNIQUE INDEX "Session_token_key" ON "Session"("token");

-- CreateIndex
CREATE INDEX "Session_userId_idx" ON "Session"("userId");

-- CreateIndex
CREATE INDEX "Account_userId_idx" ON "Account"("userId");

-- CreateIndex
CREATE INDEX "Verification_identifier_idx" ON "Verification"("identifier");

-- CreateIndex
CREATE UNIQUE INDEX "Invitation_tokenHash_key" ON "Invitation"("tokenHash");

-- AddForeignKey
ALTER TABLE "Agent" ADD CONSTRAINT "Agent_memberOfId_fkey" FOREIGN KEY ("memberOfId") REFERENCES "Agent"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Population" ADD CONSTRAINT "Population_withinSlug_fkey" FOREIGN KEY ("withinSlug") REFERENCES "Population"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Place" ADD CONSTRAINT "Place_withinSlug_fkey" FOREIGN KEY ("withinSlug") REFERENCES "Place"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Source" ADD CONSTRAINT "Source_publisherId_fkey" FOREIGN KEY ("publisherId") REFERENCES "Agent"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Source" ADD CONSTRAINT "Source_copyOfId_fkey" FOREIGN KEY ("copyOfId") REFERENCES "Source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SourceText" ADD CONSTRAINT "SourceText_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Figure" ADD CONSTRAINT "Figure_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Figure" ADD CONSTRAINT "Figure_metricSlug_fkey" FOREIGN KEY ("metricSlug") REFERENCES "Metric"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Figure" ADD CONSTRAINT "Figure_populationSlug_fkey" FOREIGN KEY ("populationSlug") REFERENCES "Population"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Figure" ADD CONSTRAINT "Figure_placeSlug_fkey" FOREIGN KEY ("placeSlug") REFERENCES "Place"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attribution" ADD CONSTRAINT "Attribution_figureId_fkey" FOREIGN KEY ("figureId") REFERENCES "Figure"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attribution" ADD CONSTRAINT "Attribution_agentId_fkey" FOREIGN KEY ("agentId") REFERENCES "Agent"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Appearance" ADD CONSTRAINT "Appearance_figureId_fkey" FOREIGN KEY ("figureId") REFERENCES "Figure"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Appearance" ADD CONSTRAINT "Appearance_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Appearance" ADD CONSTRAINT "Appearance_viaId_fkey" FOREIGN KEY ("viaId") REFERENCES "Agent"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Passage" ADD CONSTRAINT "Passage_appearanceId_fkey" FOREIGN KEY ("appearanceId") REFERENCES "Appearance"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PrintedAttribution" ADD CONSTRAINT "PrintedAttribution_appearanceId_fkey" FOREIGN KEY ("appearanceId") REFERENCES "Appearance"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PrintedAttribution" ADD CONSTRAINT "PrintedAttribution_agentId_fkey" FOREIGN KEY ("agentId") REFERENCES "Agent"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Retraction" ADD CONSTRAINT "Retraction_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Retraction" ADD CONSTRAINT "Retraction_byId_fkey" FOREIGN KEY ("byId") REFERENCES "Agent"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Retraction" ADD CONSTRAINT "Retraction_replacementId_fkey" FOREIGN KEY ("replacementId") REFERENCES "Figure"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Retraction" ADD CONSTRAINT "Retraction_undoesId_fkey" FOREIGN KEY ("undoesId") REFERENCES "Retraction"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RetractionTarget" ADD CONSTRAINT "RetractionTarget_retractionId_fkey" FOREIGN KEY ("retractionId") REFERENCES "Retraction"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RetractionTarget" ADD CONSTRAINT "RetractionTarget_figureId_fkey" FOREIGN KEY ("figureId") REFERENCES "Figure"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RetractionTarget" ADD CONSTRAINT "RetractionTarget_figureId_hopAgentId_fkey" FOREIGN KEY ("figureId", "hopAgentId") REFERENCES "Attribution"("figureId", "agentId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RetractionReport" ADD CONSTRAINT "RetractionReport_retractionId_fkey" FOREIGN KEY ("retractionId") REFERENCES "Retraction"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RetractionReport" ADD CONSTRAINT "RetractionReport_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReportPassage" ADD CONSTRAINT "ReportPassage_retractionId_sourceId_fkey" FOREIGN KEY ("retractionId", "sourceId") REFERENCES "RetractionReport"("retractionId", "sourceId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Change" ADD CONSTRAINT "Change_revisionNumber_fkey" FOREIGN KEY ("revisionNumber") REFERENCES "Revision"("number") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Account" ADD CONSTRAINT "Account_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
