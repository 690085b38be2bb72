import type { z } from "zod";
import { toApiTimeline } from "@/lib/export/api-timeline";
import { timelineQuery } from "@/lib/schemas/api-parameters";
import type { timelineAnswer } from "@/lib/schemas/api-timeline-answer";
import { refuseToWrite } from "@/lib/server/read-only";
import { reading } from "@/lib/server/respond";
import { askedEvent, askedInstant } from "../../../asked-event";

export const dynamic = "force-dynamic";

/** The timeline of a published event at a moment: its lines, envelopes and headlines. */
export const GET = reading<typeof timelineQuery, { slug: string }>(
  timelineQuery,
  async ({ query, params }) => {
    const { timeline, revision, head } = await askedEvent(params.slug, query.revision);
    const { instant, settled } = askedInstant(timeline, query.knownAt);
    const { metric = null, population = null, place = null, windowDays } = query;
    const wish = { metric, population, place, windowDays };
    const knownAt = query.knownAt === undefined ? null : new Date(instant).toISOString();
    const told = toApiTimeline(timeline, instant, wish);
    const body: z.input<typeof timelineAnswer> = { ...told, knownAt, revision };
    return { body, keptAt: settled ? head : null };
  },
);

export { refuseToWrite as DELETE, refuseToWrite as PATCH, refuseToWrite as POST, refuseToWrite as PUT };
