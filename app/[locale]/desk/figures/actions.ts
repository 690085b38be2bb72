"use server";

import { addAppearance, updateAppearance } from "@/lib/db/commands/update-appearance";
import { updateFigure } from "@/lib/db/commands/update-figure";
import {
  appearanceChangeFormSchema,
  figureChangeFormSchema,
  newAppearanceFormSchema,
} from "@/lib/schemas/desk-changes";
import { withoutBlankRows } from "@/lib/schemas/desk-rows";
import { formAction } from "@/lib/server/action";

export const updateFigureAction = formAction({
  schema: figureChangeFormSchema,
  prepare: withoutBlankRows,
  command: updateFigure,
  redirectTo: ({ revision }, { event }) => `/desk/events/${event}?saved=${revision}`,
});

export const addAppearanceAction = formAction({
  schema: newAppearanceFormSchema,
  prepare: withoutBlankRows,
  command: addAppearance,
  redirectTo: ({ figure, revision }) => `/desk/figures/${figure}?saved=${revision}`,
});

export const updateAppearanceAction = formAction({
  schema: appearanceChangeFormSchema,
  prepare: withoutBlankRows,
  command: updateAppearance,
  redirectTo: ({ revision }, { figure }) => `/desk/figures/${figure}?saved=${revision}`,
});
