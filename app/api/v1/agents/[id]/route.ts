import type { z } from "zod";
import { getAgentId } from "@/lib/db/queries/get-agent-id";
import { toApiAgent } from "@/lib/export/api-provenance";
import { loadAgent } from "@/lib/loaders/load-agent";
import type { agentAnswer } from "@/lib/schemas/api-answers";
import { noQuery } from "@/lib/schemas/api-parameters";
import { refuseToWrite } from "@/lib/server/read-only";
import { noSuch, reading } from "@/lib/server/respond";

export const dynamic = "force-dynamic";

/** One agent that a published event names, by id or slug, with what it said and published. */
export const GET = reading<typeof noQuery, { id: string }>(noQuery, async ({ params }) => {
  const id = await getAgentId(params.id);
  const found = id === null ? null : await loadAgent(id);
  if (!found) throw noSuch(`agent “${params.id}”`, "/api/v1/agents");
  const body: z.input<typeof agentAnswer> = toApiAgent(found.agent, found.timelines, found.revision);
  return { body, keptAt: found.revision };
});

export { refuseToWrite as DELETE, refuseToWrite as PATCH, refuseToWrite as POST, refuseToWrite as PUT };
