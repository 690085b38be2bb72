import type { z } from "zod";
import { toApiFigure } from "@/lib/export/api-figures";
import { loadFigureAsAsked } from "@/lib/loaders/load-figure";
import type { figureAnswer } from "@/lib/schemas/api-answers";
import { knownQuery } from "@/lib/schemas/api-parameters";
import { refuseToWrite } from "@/lib/server/read-only";
import { noSuch, reading } from "@/lib/server/respond";
import { askedInstant } from "../../asked-event";

export const dynamic = "force-dynamic";

/** One published figure, the acts upon it and the sources of both, as they were known at a moment. */
export const GET = reading<typeof knownQuery, { id: string }>(knownQuery, async ({ query, params }) => {
  const missing = () => noSuch(`figure “${params.id}” there`, "/api/v1/figures");
  const found = await loadFigureAsAsked(params.id, query.revision ?? null);
  if (!found || found.asked !== (query.revision ?? null)) throw missing();
  const { timeline, revision, head } = found;
  const { instant, settled } = askedInstant(timeline, query.knownAt);
  const body: z.input<typeof figureAnswer> | null = toApiFigure(timeline, params.id, instant, revision);
  if (!body) throw missing();
  return { body, keptAt: settled ? head : null };
});

export { refuseToWrite as DELETE, refuseToWrite as PATCH, refuseToWrite as POST, refuseToWrite as PUT };
