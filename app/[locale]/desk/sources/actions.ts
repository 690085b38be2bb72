"use server";

import { recordSource } from "@/lib/db/commands/record-source";
import { withoutBlankRows } from "@/lib/schemas/desk-rows";
import { sourceFormSchema } from "@/lib/schemas/desk-source";
import { formAction } from "@/lib/server/action";

export const recordSourceAction = formAction({
  schema: sourceFormSchema,
  prepare: withoutBlankRows,
  command: recordSource,
  redirectTo: ({ revision }, { event }) => `/desk/events/${event}?saved=${revision}`,
});
