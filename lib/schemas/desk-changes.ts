import { z } from "zod";
import { AGENT_KINDS, PUBLICATION_STATES } from "@/lib/domain/vocabulary";
import { agentFormSchema } from "./desk-agent";
import { appearanceFormSchema, figureFormSchema } from "./desk-figure";
import { retractionFormSchema } from "./desk-retraction";
import { basisFields, messageField, stateField } from "./desk-source";
import { linesFormSchema } from "./desk-text";
import { countrySchema, idSchema, lineSchema, optional } from "./text";

const changeFields = { id: idSchema, message: messageField, ...basisFields };

type Basis = { basedOn: number | null; overwrite: number | null };

function settle<Fields extends Basis>({ overwrite, ...fields }: Fields) {
  return { ...fields, basedOn: overwrite ?? fields.basedOn };
}

/** A change of what a figure says. `event`: where to go afterwards. */
export const figureChangeFormSchema = z
  .object({ ...changeFields, event: idSchema, figure: figureFormSchema })
  .transform(settle);

/** A change of one print of a figure. */
export const appearanceChangeFormSchema = z
  .object({ ...changeFields, figure: idSchema, appearance: appearanceFormSchema })
  .transform(settle);

/** A further print of a figure, in a source that is known. */
export const newAppearanceFormSchema = z.object({
  id: idSchema,
  figure: idSchema,
  source: idSchema,
  print: appearanceFormSchema,
  state: stateField,
  message: messageField,
});

/** A change of an act. */
export const retractionChangeFormSchema = z
  .object({ ...changeFields, event: idSchema, retraction: retractionFormSchema })
  .transform(settle);

/** A change of what is recorded of somebody. */
export const agentChangeFormSchema = z
  .object({
    ...changeFields,
    name: lineSchema,
    kind: z.enum(AGENT_KINDS, { error: "required" }),
    country: optional(countrySchema).default(null),
    aliases: linesFormSchema,
    memberOf: agentFormSchema,
    vague: z.boolean().default(false),
  })
  .transform(settle);

/**
 * A button that publishes something, takes it back to draft or withdraws it, for legal reasons where one is given.
 * `next`: the page to go to, a path.
 */
export const stateFormSchema = z
  .object({
    ...basisFields,
    id: idSchema,
    kind: z.enum(["event", "source", "figure", "appearance", "retraction"]),
    state: z.enum(PUBLICATION_STATES),
    legalReason: optional(lineSchema).default(null),
    next: z.string().regex(/^\/desk\/[a-z0-9/?=]*$/, "bad-id"),
  })
  .transform(settle);
