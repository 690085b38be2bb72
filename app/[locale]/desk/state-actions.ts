"use server";

import { setState } from "@/lib/db/commands/set-state";
import { stateFormSchema } from "@/lib/schemas/desk-changes";
import { formAction } from "@/lib/server/action";

export const setStateAction = formAction({
  schema: stateFormSchema,
  command: setState,
  redirectTo: ({ revision }, { next }) => `${next}?saved=${revision}`,
});
