import type { z } from "zod";
import { toApiEvent } from "@/lib/export/api-event";
import type { eventAnswer } from "@/lib/schemas/api-answers";
import { knownQuery } from "@/lib/schemas/api-parameters";
import { refuseToWrite } from "@/lib/server/read-only";
import { reading } from "@/lib/server/respond";
import { askedEvent, askedInstant } from "../../asked-event";

export const dynamic = "force-dynamic";

/** One published event: what was known of it at a moment, and how each figure stood then. */
export const GET = reading<typeof knownQuery, { slug: string }>(knownQuery, async ({ query, params }) => {
  const { timeline, revision, head } = await askedEvent(params.slug, query.revision);
  const { instant, settled } = askedInstant(timeline, query.knownAt);
  const body: z.input<typeof eventAnswer> = toApiEvent(timeline, instant, revision);
  return { body, keptAt: settled ? head : null };
});

export { refuseToWrite as DELETE, refuseToWrite as PATCH, refuseToWrite as POST, refuseToWrite as PUT };
