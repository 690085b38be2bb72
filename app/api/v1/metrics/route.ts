import type { z } from "zod";
import { loadVocabulary } from "@/lib/loaders/load-vocabulary";
import type { metricsAnswer } from "@/lib/schemas/api-answers";
import { noQuery } from "@/lib/schemas/api-parameters";
import { refuseToWrite } from "@/lib/server/read-only";
import { reading } from "@/lib/server/respond";

export const dynamic = "force-dynamic";

/** Everything that can be counted. */
export const GET = reading<typeof noQuery, object>(noQuery, async () => {
  const { metrics, revision } = await loadVocabulary();
  return { body: { metrics, revision } satisfies z.input<typeof metricsAnswer>, keptAt: revision };
});

export { refuseToWrite as DELETE, refuseToWrite as PATCH, refuseToWrite as POST, refuseToWrite as PUT };
