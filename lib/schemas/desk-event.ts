import { z } from "zod";
import { toSlug } from "@/lib/domain/slug";
import { PUBLICATION_STATES } from "@/lib/domain/vocabulary";
import { basisFields } from "./desk-source";
import { dateFormSchema, requiredDateFormSchema, zoneFormSchema } from "./desk-text";
import { type EventInput, eventInputSchema } from "./event-input";
import { optional, slugSchema } from "./text";

/** The form of an event. A short name left empty is made from the title. */
export const eventFormSchema = z
  .object({
    ...eventInputSchema.shape,
    slug: optional(slugSchema).default(null),
    start: requiredDateFormSchema,
    end: dateFormSchema,
    zone: zoneFormSchema,
    state: z.enum(PUBLICATION_STATES, { error: "required" }),
    ...basisFields,
  })
  .transform(({ overwrite, basedOn, slug, ...event }): EventInput => {
    return { ...event, slug: slug ?? (toSlug(event.title) || event.id), basedOn: overwrite ?? basedOn };
  });
