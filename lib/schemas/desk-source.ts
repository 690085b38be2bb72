import { z } from "zod";
import { agentFormSchema } from "./desk-agent";
import { printedFigureFormSchema, printFormSchema } from "./desk-figure";
import { reportedRetractionFormSchema } from "./desk-retraction";
import { dateFormSchema, zoneFormSchema } from "./desk-text";
import { type RecordSourceInput, sourceInputSchema } from "./source-input";
import { idSchema, lineSchema, optional } from "./text";

/** The revision a form was made from, or the later one that its sender has looked at and means to change. */
export const basisFields = {
  basedOn: optional(z.number().int().nonnegative()).default(null),
  overwrite: optional(z.number().int().nonnegative()).default(null),
};

/** Why a change is made: the message of its revision. */
export const messageField = optional(lineSchema).default(null);

/** What the save buttons say: where this is to stand on its way to the public. */
export const stateField = z.enum(["draft", "published"], { error: "required" });

const sourceFieldsSchema = z.object({
  ...sourceInputSchema.shape,
  publisher: agentFormSchema,
  publishedAt: dateFormSchema,
  retrievedAt: dateFormSchema,
  zone: optional(zoneFormSchema).default(null),
});

/** The desk's main form: a source, the figures that it prints and the acts that it reports. */
export const sourceFormSchema = z
  .object({
    event: idSchema,
    id: idSchema,
    existing: z.boolean().default(false),
    source: sourceFieldsSchema,
    figures: z.array(printedFigureFormSchema).default([]),
    prints: z.array(printFormSchema).default([]),
    retractions: z.array(reportedRetractionFormSchema).default([]),
    state: stateField,
    message: messageField,
    ...basisFields,
  })
  .transform(({ prints, basedOn, overwrite, ...rest }): RecordSourceInput => {
    return { ...rest, appearances: prints, basedOn: overwrite ?? basedOn };
  });
