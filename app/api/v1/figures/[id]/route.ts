import type { z } from "zod";
import { toApiFigure } from "@/lib/export/api-figures";
import { loadFigure } from "@/lib/loaders/load-figure";
import type { figureAnswer } from "@/lib/schemas/api-answers";
import { knownQuery } from "@/lib/schemas/api-parameters";
import { refuseToWrite } from "@/lib/server/read-only";
import { noSuch, reading } from "@/lib/server/respond";
import { askedEvent, askedInstant } from "../../asked-event";

export const dynamic = "force-dynamic";

/** One published figure, the acts upon it and the sources of both, as they were known at a moment. */
export const GET = reading<typeof knownQuery, { id: string }>(knownQuery, async ({ query, params }) => {
  const missing = () => noSuch(`figure “${params.id}” there`, "/api/v1/figures");
  const found = await loadFigure(params.id);
  if (!found) throw missing();
  const { timeline, revision, head } = await askedEvent(found.timeline.content.event.slug, query.revision);
  const { instant, settled } = askedInstant(timeline, query.knownAt);
  const body: z.input<typeof figureAnswer> | null = toApiFigure(timeline, params.id, instant, revision);
  if (!body) throw missing();
  return { body, keptAt: settled ? head : null };
});

export { refuseToWrite as DELETE, refuseToWrite as PATCH, refuseToWrite as POST, refuseToWrite as PUT };
