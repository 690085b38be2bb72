import { z } from "zod";
import { RETRACTION_KINDS } from "@/lib/domain/vocabulary";
import { agentFormSchema } from "./desk-agent";
import { dateFormSchema, phrasesFormSchema } from "./desk-text";
import type { RetractionInput } from "./source-input";
import { idSchema, lineSchema, optional, proseSchema } from "./text";

const retractionFields = {
  kind: z.enum(RETRACTION_KINDS, { error: "required" }),
  figures: z.array(idSchema).default([]),
  /** Name of the agent of the hop that the act is upon; a hop is always somebody known. */
  hop: optional(lineSchema).default(null),
  by: agentFormSchema,
  answerable: z.boolean().default(false),
  statedAt: dateFormSchema,
  reason: optional(proseSchema).default(null),
  /** Further sources that report the act. */
  reports: z.array(idSchema).default([]),
  replacement: optional(idSchema).default(null),
  undoes: optional(idSchema).default(null),
  note: optional(proseSchema).default(null),
};

/** An act as the source of the same form reports it. */
export const reportedRetractionFormSchema = z
  .object({ ...retractionFields, id: idSchema, phrases: phrasesFormSchema })
  .transform(({ hop, reports, phrases: passages, ...act }): RetractionInput => {
    return { ...act, hop: toHop(hop), reports: reports.map(toReport), passages };
  });

function toHop(name: string | null): RetractionInput["hop"] {
  return name === null ? null : { name, kind: null, country: null };
}

function toReport(source: string): RetractionInput["reports"][number] {
  return { source, passages: [] };
}

/** An act on its own: the words of each of its reports stand beside its source. */
export const retractionFormSchema = z
  .object({
    ...retractionFields,
    words: z.array(z.object({ source: idSchema, phrases: phrasesFormSchema })).default([]),
  })
  .transform(({ hop, reports, words, ...act }): RetractionInput => {
    const passagesOf = new Map(words.map(({ source, phrases }) => [source, phrases]));
    const told = reports.map((source) => ({ source, passages: passagesOf.get(source) ?? [] }));
    return { ...act, hop: toHop(hop), reports: told, passages: [] };
  });
