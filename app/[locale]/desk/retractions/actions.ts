"use server";

import { updateRetraction } from "@/lib/db/commands/update-retraction";
import { retractionChangeFormSchema } from "@/lib/schemas/desk-changes";
import { withoutBlankRows } from "@/lib/schemas/desk-rows";
import { formAction } from "@/lib/server/action";

export const updateRetractionAction = formAction({
  schema: retractionChangeFormSchema,
  prepare: withoutBlankRows,
  command: updateRetraction,
  redirectTo: ({ revision }, { event }) => `/desk/events/${event}?saved=${revision}`,
});
