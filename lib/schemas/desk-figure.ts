import { z } from "zod";
import { FIRST_CHOICE } from "@/lib/domain/first-choice";
import { BASES, HOP_ROLES, METHODS, PLACE_KINDS, RELATIONS } from "@/lib/domain/vocabulary";
import { agentFormSchema } from "./desk-agent";
import { otherQuantityFormSchema, quantityFormSchema } from "./desk-quantity";
import { dateFormSchema, linesFormSchema, phrasesFormSchema } from "./desk-text";
import type { AgentRef, HopInput, PlaceInput } from "./figure-input";
import { idSchema, lineSchema, optional, proseSchema, slugSchema } from "./text";

const hopFormSchema = z
  .object({
    agent: agentFormSchema,
    role: z.enum(HOP_ROLES).default(FIRST_CHOICE.role),
    /** Known only through the hop before it. Asked this way round, so that nothing ticked is the usual case. */
    secondHand: z.boolean().default(false),
  })
  .transform(({ agent, role, secondHand }, context): HopInput => {
    if (agent !== null) return { agent, role, firstHand: !secondHand };
    context.addIssue({ code: "custom", path: ["agent", "name"], message: "required" });
    return z.NEVER;
  });

/** An attribution chain, whoever relayed the number first. */
export const chainFormSchema = z.array(hopFormSchema).default([]);

const newPlaceFormSchema = z
  .object({
    name: optional(lineSchema).default(null),
    kind: optional(z.enum(PLACE_KINDS)).default(null),
    within: optional(slugSchema).default(null),
  })
  .transform(({ name, kind, within }, context): PlaceInput | null => {
    if (name !== null && kind !== null) return { name, kind, within };
    if (name === null && kind === null && within === null) return null;
    context.addIssue({ code: "custom", path: [name === null ? "name" : "kind"], message: "required" });
    return z.NEVER;
  });

const figureFields = {
  metric: slugSchema,
  population: slugSchema,
  place: optional(slugSchema).default(null),
  newPlace: newPlaceFormSchema,
  quantity: quantityFormSchema,
  basis: z.enum(BASES).default(FIRST_CHOICE.basis),
  period: dateFormSchema,
  method: z.enum(METHODS).default(FIRST_CHOICE.method),
  includes: linesFormSchema,
  excludes: linesFormSchema,
  asOf: dateFormSchema,
  statedAt: dateFormSchema,
  chain: chainFormSchema,
  note: optional(proseSchema).default(null),
};

/** What a figure says, as the desk's forms send it. */
export const figureFormSchema = z.object(figureFields);

/** A figure with how the source of the same form prints it. */
export const printedFigureFormSchema = z
  .object({
    ...figureFields,
    id: idSchema,
    phrases: phrasesFormSchema,
    via: agentFormSchema,
    relation: z.enum(RELATIONS).default(FIRST_CHOICE.relation),
  })
  .transform(({ phrases: passages, via, relation, ...figure }) => {
    const appearance = { passages, via, relation, chain: null, quantity: null, note: null };
    return { ...figure, appearance };
  });

const printFields = {
  phrases: phrasesFormSchema,
  via: agentFormSchema,
  relation: z.enum(RELATIONS).default(FIRST_CHOICE.relation),
  quantity: otherQuantityFormSchema,
  /** This print names nobody, whoever the figure's own chain names. */
  citesNobody: z.boolean().default(false),
  chain: chainFormSchema,
  note: optional(proseSchema).default(null),
};

type PrintFields = { citesNobody: boolean; chain: HopInput[]; phrases: unknown; via: AgentRef | null };

function toAppearance<Fields extends PrintFields>(fields: Fields, context: z.RefinementCtx) {
  const { citesNobody, chain, phrases, ...rest } = fields;
  if (citesNobody && chain.length > 0) {
    context.addIssue({ code: "custom", path: ["citesNobody"], message: "cites-nobody-and-somebody" });
  }
  const passages = phrases as Fields["phrases"];
  return { ...rest, passages, chain: citesNobody || chain.length > 0 ? chain : null };
}

/** A print of a figure that is known already. No hop at all means: as the figure's own chain. */
export const printFormSchema = z.object({ figure: idSchema, ...printFields }).transform(toAppearance);

/** The same where figure and source are settled. */
export const appearanceFormSchema = z.object(printFields).transform(toAppearance);
