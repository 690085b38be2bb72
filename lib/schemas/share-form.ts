import { z } from "zod";
import { idSchema } from "./text";
import { revisionSchema } from "./view-state";

const LONGEST_QUERY = 8000;

/** What the form that shares a view sends: the event's id, the view as the query of its address, and its records. */
export const shareFormSchema = z.object({
  event: idSchema,
  view: z.string().max(LONGEST_QUERY).default(""),
  revision: revisionSchema,
});

/** What the address of the page that says why nothing was shared holds. */
export const notSharedSchema = shareFormSchema.extend({
  minutes: z.coerce.number().int().min(1).max(60),
});
