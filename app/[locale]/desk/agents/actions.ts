"use server";

import { updateAgent } from "@/lib/db/commands/update-agent";
import { agentChangeFormSchema } from "@/lib/schemas/desk-changes";
import { formAction } from "@/lib/server/action";

export const updateAgentAction = formAction({
  schema: agentChangeFormSchema,
  command: updateAgent,
  redirectTo: ({ id, revision }) => `/desk/agents/${id}?saved=${revision}`,
});
