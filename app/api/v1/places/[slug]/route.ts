import type { z } from "zod";
import { loadPlace } from "@/lib/loaders/load-place";
import type { placeAnswer } from "@/lib/schemas/api-answers";
import { noQuery } from "@/lib/schemas/api-parameters";
import { refuseToWrite } from "@/lib/server/read-only";
import { noSuch, reading } from "@/lib/server/respond";

export const dynamic = "force-dynamic";

/** One place that a published figure is about, or that such a one lies in. */
export const GET = reading<typeof noQuery, { slug: string }>(noQuery, async ({ params }) => {
  const body: z.input<typeof placeAnswer> | null = await loadPlace(params.slug);
  if (!body) throw noSuch(`place “${params.slug}”`, "/api/v1/places");
  return { body, keptAt: body.revision };
});

export { refuseToWrite as DELETE, refuseToWrite as PATCH, refuseToWrite as POST, refuseToWrite as PUT };
