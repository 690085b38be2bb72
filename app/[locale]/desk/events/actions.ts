"use server";

import { createEvent, updateEvent } from "@/lib/db/commands/save-event";
import { eventFormSchema } from "@/lib/schemas/desk-event";
import { formAction } from "@/lib/server/action";

export const createEventAction = formAction({
  schema: eventFormSchema,
  command: createEvent,
  redirectTo: ({ id, revision }) => `/desk/events/${id}?saved=${revision}`,
});

export const updateEventAction = formAction({
  schema: eventFormSchema,
  command: updateEvent,
  redirectTo: ({ id, revision }) => `/desk/events/${id}?saved=${revision}`,
});
