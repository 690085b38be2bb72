import { z } from "zod";
import { stateInputSchema } from "./source-input";
import {
  countrySchema,
  idSchema,
  languageSchema,
  lineSchema,
  optional,
  proseSchema,
  slugSchema,
} from "./text";

/** An event as the desk sends it; dates are EDTF in `zone`. */
export const eventInputSchema = z.object({
  id: idSchema,
  slug: slugSchema,
  title: lineSchema,
  summary: proseSchema,
  /** What all that is ours in the event is written in. */
  language: languageSchema,
  start: lineSchema,
  end: optional(lineSchema).default(null),
  zone: lineSchema,
  country: countrySchema,
  place: optional(lineSchema).default(null),
  state: stateInputSchema,
  basedOn: z.coerce.number().int().nonnegative().nullable().default(null),
});
export type EventInput = z.infer<typeof eventInputSchema>;
