import type { z } from "zod";
import { toListedSource } from "@/lib/export/api-provenance";
import { loadPage } from "@/lib/loaders/load-page";
import { loadSource } from "@/lib/loaders/load-source";
import type { sourcesAnswer } from "@/lib/schemas/api-answers";
import { listQuery } from "@/lib/schemas/api-parameters";
import { refuseToWrite } from "@/lib/server/read-only";
import { reading, type Told } from "@/lib/server/respond";
import { readAfterKey, writeAfterKey } from "../asked-list";

export const dynamic = "force-dynamic";

/** Every source that a published event shows, by id; or those of one event. */
export const GET = reading<typeof listQuery, object>(listQuery, async ({ query }): Promise<Told> => {
  const { rows, after, revision } = await loadPage({
    ...{ kind: "source", event: query.event ?? null, after: readAfterKey(query.after), size: query.limit },
    load: async (id) => {
      const found = await loadSource(id);
      return found && toListedSource(found.source, found.timelines);
    },
    weigh: (source) => source.events.length,
  });
  const body: Omit<z.input<typeof sourcesAnswer>, "next"> = { sources: rows, revision };
  return { body, keptAt: revision, after: writeAfterKey(after) };
});

export { refuseToWrite as DELETE, refuseToWrite as PATCH, refuseToWrite as POST, refuseToWrite as PUT };
