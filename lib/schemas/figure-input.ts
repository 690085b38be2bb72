import { z } from "zod";
import {
  AGENT_KINDS,
  BASES,
  HOP_ROLES,
  METHODS,
  PLACE_KINDS,
  QUALIFIERS,
  RELATIONS,
} from "@/lib/domain/vocabulary";
import { countrySchema, idSchema, lineSchema, optional, proseSchema, slugSchema } from "./text";

/** The greatest count that the database can hold, "more than" it included, whose lower bound is one higher. */
const MOST = 2_147_483_646;

/** A printed number as people type it: 8000, 8,000, 8.000 or 8 000; whole, and never a decimal fraction. */
export const countTextSchema = z
  .string()
  .trim()
  .regex(/^(\d+|\d{1,3}([.,'’ \u00a0\u202f])\d{3}(\2\d{3})*)$/, "whole-number")
  .transform((text) => Number(text.replaceAll(/\D/g, "")))
  .refine((count) => count <= MOST, "too-large");

export const countSchema = z.union([
  z.number().int("whole-number").nonnegative("not-negative").max(MOST, "too-large"),
  countTextSchema,
]);

/** Somebody who publishes or is cited: by id, or by name; a name not known yet becomes an agent when its kind is told. */
export const agentRefSchema = z.union([
  z.object({ id: z.string().min(1) }),
  z.object({
    name: lineSchema,
    kind: optional(z.enum(AGENT_KINDS)).default(null),
    country: optional(countrySchema).default(null),
  }),
]);
export type AgentRef = z.infer<typeof agentRefSchema>;

export const quantityInputSchema = z.object({
  qualifier: z.enum(QUALIFIERS, { error: "required" }),
  nominal: optional(countSchema).default(null),
  lower: optional(countSchema).default(null),
  upper: optional(countSchema).default(null),
});
export type QuantityInput = z.infer<typeof quantityInputSchema>;

export const hopInputSchema = z.object({
  agent: agentRefSchema,
  role: z.enum(HOP_ROLES).default("asserts"),
  firstHand: z.boolean().default(true),
});
export type HopInput = z.infer<typeof hopInputSchema>;

export const passageSchema = z.object({
  phrase: lineSchema,
  position: optional(z.number().int().nonnegative().max(MOST, "too-large")).default(null),
});

/** How one source prints a figure. `chain` null: as the figure's own chain. */
export const appearanceInputSchema = z.object({
  passages: z.array(passageSchema).default([]),
  via: optional(agentRefSchema).default(null),
  chain: z.array(hopInputSchema).nullable().default(null),
  quantity: optional(quantityInputSchema).default(null),
  relation: z.enum(RELATIONS).default("original"),
  note: optional(proseSchema).default(null),
});
export type AppearanceInput = z.infer<typeof appearanceInputSchema>;

/** A place that is not known yet. `within`: the slug of the place that it lies in. */
export const placeInputSchema = z.object({
  name: lineSchema,
  kind: z.enum(PLACE_KINDS, { error: "required" }),
  within: optional(slugSchema).default(null),
});
export type PlaceInput = z.infer<typeof placeInputSchema>;

/** A figure, without where it was printed. Dates are EDTF, read in the event's zone. */
export const figureInputSchema = z.object({
  metric: slugSchema,
  population: slugSchema,
  place: optional(slugSchema).default(null),
  /** Instead of `place`: one that is added with the figure. */
  newPlace: placeInputSchema.nullish(),
  quantity: quantityInputSchema,
  basis: z.enum(BASES).default("unknown"),
  period: optional(lineSchema).default(null),
  method: z.enum(METHODS).default("reported"),
  includes: z.array(lineSchema).default([]),
  excludes: z.array(lineSchema).default([]),
  asOf: optional(lineSchema).default(null),
  statedAt: optional(lineSchema).default(null),
  chain: z.array(hopInputSchema).default([]),
  note: optional(proseSchema).default(null),
});
export type FigureInput = z.infer<typeof figureInputSchema>;

/** A figure that exists, by id, or one of the same form: "#0" is its first. */
export const figureRefSchema = z.union([idSchema, z.string().regex(/^#\d{1,3}$/, "bad-id")]);
