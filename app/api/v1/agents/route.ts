import type { z } from "zod";
import { getAgentId } from "@/lib/db/queries/get-agent-id";
import { toListedAgent } from "@/lib/export/api-provenance";
import { loadAgent } from "@/lib/loaders/load-agent";
import { loadPage } from "@/lib/loaders/load-page";
import type { agentsAnswer } from "@/lib/schemas/api-answers";
import { listQuery } from "@/lib/schemas/api-parameters";
import { refuseToWrite } from "@/lib/server/read-only";
import { reading, type Told } from "@/lib/server/respond";
import { readAfterKey, writeAfterKey } from "../asked-list";

export const dynamic = "force-dynamic";

/** Every agent that a published event names, by slug; or those of one event. */
export const GET = reading<typeof listQuery, object>(listQuery, async ({ query }): Promise<Told> => {
  const { rows, after, revision } = await loadPage({
    ...{ kind: "agent", event: query.event ?? null, after: readAfterKey(query.after), size: query.limit },
    load: async (slug) => {
      const id = await getAgentId(slug);
      const found = id === null ? null : await loadAgent(id);
      return found && toListedAgent(found.agent, found.timelines);
    },
    weigh: (agent) => agent.events.length,
  });
  const body: Omit<z.input<typeof agentsAnswer>, "next"> = { agents: rows, revision };
  return { body, keptAt: revision, after: writeAfterKey(after) };
});

export { refuseToWrite as DELETE, refuseToWrite as PATCH, refuseToWrite as POST, refuseToWrite as PUT };
