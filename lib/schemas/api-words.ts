import { z } from "zod";
import {
  AGENT_KINDS,
  BASES,
  FLAGS,
  HOP_ROLES,
  METHODS,
  PLACE_KINDS,
  QUALIFIERS,
  RELATIONS,
  RETRACTION_KINDS,
  STATES,
} from "@/lib/domain/vocabulary";
import { component, described } from "./api-components";

// The small words of which the API's answers are made. A closed list is that of lib/domain/vocabulary.ts.

export const id = () => described("An id: opaque, and the same for ever.", z.string().min(1));
export const slug = () => described("A word in an address: lower case, hyphens.", z.string().min(1));
export const edtf = () => described("A date as it was recorded, in EDTF (ISO 8601-2).", z.string().min(1));
export const moment = () => described("A moment, RFC 3339 in UTC.", z.iso.datetime());
export const count = () => z.int().min(0);
export const revision = () => described("The number of a revision of our records.", z.int().min(0));
export const next = () =>
  described(
    "The address of the next page; null on the last one. A page may hold fewer than asked for, and even none, before that.",
    z.string().nullable(),
  );
export const country = () => described("ISO 3166-1 alpha-2.", z.string().length(2));

export const quantity = component(
  "Quantity",
  "A number as hedged in print. Bounds are inclusive, null is open or not given.",
  z.object({
    qualifier: z.enum(QUALIFIERS),
    nominal: count().nullable(),
    lower: count().nullable(),
    upper: count().nullable(),
  }),
);

export const known = component(
  "Known",
  "When something became public: between these two moments. It counts as known from the latter.",
  z.object({
    earliest: moment().nullable(),
    latest: moment().nullable(),
    assumed: described("Counted from when we read an undated source.", z.boolean()),
  }),
);

export const hop = component(
  "Hop",
  "One link of an attribution chain, which runs from whoever relayed a number to whoever it comes from.",
  z.object({
    authority: z.string().nullable(),
    authorityId: id(),
    role: z.enum(HOP_ROLES),
    firstHand: z.boolean(),
  }),
);

export const passage = component("Passage", "Words as printed.", z.object({ phrase: z.string() }));

export const because = component(
  "Because",
  "The rule that gives a figure its state, with the ids of the figure and the act that decide.",
  z.discriminatedUnion("rule", [
    z.object({ rule: z.literal("not-yet-known") }),
    z.object({ rule: z.literal("act"), retraction: id() }),
    z.object({ rule: z.literal("newer"), figure: id() }),
    z.object({ rule: z.literal("newest-of-series") }),
    z.object({ rule: z.literal("only-of-series") }),
    z.object({ rule: z.literal("stands-again"), figure: id(), retraction: id() }),
    z.object({ rule: z.literal("reinstated"), retraction: id() }),
  ]),
);

export const standing = component(
  "Standing",
  "How a figure stands at the moment asked about, since when, and why.",
  z.object({
    state: z.enum(STATES),
    since: moment().nullable(),
    because,
    flags: z.array(z.enum(FLAGS)),
  }),
);

export const basis = z.enum(BASES);
export const readBasis = z.enum(BASES).exclude(["unknown"]);
export const method = z.enum(METHODS);
export const relation = z.enum(RELATIONS);
export const retractionKind = z.enum(RETRACTION_KINDS);
export const agentKind = z.enum(AGENT_KINDS);
export const placeKind = z.enum(PLACE_KINDS);
export const figureState = z.enum(STATES).exclude(["not-yet-known"]);
export const labels = described("A label for each language.", z.record(z.string(), z.string()));
