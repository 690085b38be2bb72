import { z } from "zod";
import { PUBLICATION_STATES, RETRACTION_KINDS } from "@/lib/domain/vocabulary";
import {
  agentRefSchema,
  appearanceInputSchema,
  figureInputSchema,
  figureRefSchema,
  passageSchema,
} from "./figure-input";
import {
  idSchema,
  isStorable,
  languageSchema,
  lineSchema,
  optional,
  proseSchema,
  webAddressSchema,
} from "./text";

/** One published item. Everything may be left out: an article can reach us without address, publisher or day. */
export const sourceInputSchema = z.object({
  url: optional(webAddressSchema).default(null),
  archivedUrl: optional(webAddressSchema).default(null),
  title: optional(lineSchema).default(null),
  publisher: optional(agentRefSchema).default(null),
  byline: optional(lineSchema).default(null),
  language: optional(languageSchema).default(null),
  publishedAt: optional(lineSchema).default(null),
  zone: optional(lineSchema).default(null),
  retrievedAt: optional(lineSchema).default(null),
  copyOf: optional(idSchema).default(null),
  note: optional(proseSchema).default(null),
  /** Kept for editors only, outside revisions. Null leaves a text that is held already as it is. */
  text: optional(z.string().max(500_000, "too-long").refine(isStorable, "unreadable-character")).default(
    null,
  ),
});
export type SourceInput = z.infer<typeof sourceInputSchema>;

export const retractionInputSchema = z.object({
  /** The id that it will have, where the sender has reason to choose it. */
  id: idSchema.optional(),
  kind: z.enum(RETRACTION_KINDS, { error: "required" }),
  figures: z.array(figureRefSchema).default([]),
  /** The agent of the hop that the act is upon, in each target's chain. */
  hop: optional(agentRefSchema).default(null),
  by: optional(agentRefSchema).default(null),
  answerable: z.boolean().default(false),
  statedAt: optional(lineSchema).default(null),
  reason: optional(proseSchema).default(null),
  /** Other sources that report it; a source saved with it reports it anyway. */
  reports: z.array(z.object({ source: idSchema, passages: z.array(passageSchema).default([]) })).default([]),
  /** The words in which the source saved with it reports the act. */
  passages: z.array(passageSchema).default([]),
  replacement: optional(figureRefSchema).default(null),
  undoes: optional(idSchema).default(null),
  note: optional(proseSchema).default(null),
});
export type RetractionInput = z.infer<typeof retractionInputSchema>;

export const stateInputSchema = z.enum(PUBLICATION_STATES).default("draft");

/** One save of the desk's main form: a source with what it prints and what it reports. */
export const recordSourceSchema = z.object({
  event: idSchema,
  /** Id that a new source will have; or, with `existing`, the source that is added to. */
  id: idSchema,
  existing: z.boolean().default(false),
  source: sourceInputSchema,
  figures: z
    .array(figureInputSchema.extend({ id: idSchema.optional(), appearance: appearanceInputSchema }))
    .default([]),
  appearances: z.array(appearanceInputSchema.extend({ figure: idSchema })).default([]),
  retractions: z.array(retractionInputSchema).default([]),
  state: stateInputSchema,
  message: optional(lineSchema).default(null),
  /** The revision that the form was made from. */
  basedOn: z.coerce.number().int().nonnegative().nullable().default(null),
});
export type RecordSourceInput = z.infer<typeof recordSourceSchema>;
