import type { z } from "zod";
import { loadPage } from "@/lib/loaders/load-page";
import { loadPlace } from "@/lib/loaders/load-place";
import type { placesAnswer } from "@/lib/schemas/api-answers";
import { listQuery } from "@/lib/schemas/api-parameters";
import { refuseToWrite } from "@/lib/server/read-only";
import { reading, type Told } from "@/lib/server/respond";
import { readAfterKey, writeAfterKey } from "../asked-list";

export const dynamic = "force-dynamic";

/** Every place that a published figure is about, and those that it lies in, by slug. */
export const GET = reading<typeof listQuery, object>(listQuery, async ({ query }): Promise<Told> => {
  const { rows, after, revision } = await loadPage({
    ...{ kind: "place", event: query.event ?? null, after: readAfterKey(query.after), size: query.limit },
    load: async (slug) => (await loadPlace(slug))?.place ?? null,
    weigh: () => 1,
  });
  const body: Omit<z.input<typeof placesAnswer>, "next"> = { places: rows, revision };
  return { body, keptAt: revision, after: writeAfterKey(after) };
});

export { refuseToWrite as DELETE, refuseToWrite as PATCH, refuseToWrite as POST, refuseToWrite as PUT };
