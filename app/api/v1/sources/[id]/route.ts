import type { z } from "zod";
import { toApiSource } from "@/lib/export/api-provenance";
import { loadSource } from "@/lib/loaders/load-source";
import type { sourceAnswer } from "@/lib/schemas/api-answers";
import { noQuery } from "@/lib/schemas/api-parameters";
import { refuseToWrite } from "@/lib/server/read-only";
import { noSuch, reading } from "@/lib/server/respond";

export const dynamic = "force-dynamic";

/** One source that a published event shows, with what it prints and reports. */
export const GET = reading<typeof noQuery, { id: string }>(noQuery, async ({ params }) => {
  const found = await loadSource(params.id);
  if (!found) throw noSuch(`source “${params.id}”`, "/api/v1/sources");
  const body: z.input<typeof sourceAnswer> = toApiSource(found.source, found.timelines, found.revision);
  return { body, keptAt: found.revision };
});

export { refuseToWrite as DELETE, refuseToWrite as PATCH, refuseToWrite as POST, refuseToWrite as PUT };
