import { z } from "zod";
import { idSchema } from "./text";
import { revisionSchema } from "./whole-number";

const LONGEST_QUERY = 8000;

/** What the form that shares a view sends: the event's id, the view as the query of its address, and its records. */
export const shareFormSchema = z.object({
  event: idSchema,
  view: z.string().max(LONGEST_QUERY).default(""),
  revision: revisionSchema,
});

/**
 * Why a view was not shared: too many were from that network, or by everybody; or nobody told the site by which address
 * readers reach it.
 */
export const NOT_SHARED = ["network", "site", "address"] as const;
export type NotShared = (typeof NOT_SHARED)[number];

/** What the address of the page that says why nothing was shared holds; `minutes`: until it may be tried again. */
export const notSharedSchema = shareFormSchema.extend({
  why: z.enum(NOT_SHARED),
  minutes: z.coerce.number().int().min(1).max(1440).default(1),
});
