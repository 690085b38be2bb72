import { z } from "zod";
import { AGENT_KINDS } from "@/lib/domain/vocabulary";
import type { AgentRef } from "./figure-input";
import { countrySchema, lineSchema, optional } from "./text";

/** Somebody by name, with kind and country for a name that is not known yet. Three empty fields are nobody. */
export const agentFormSchema = z
  .object({
    name: optional(lineSchema).default(null),
    kind: optional(z.enum(AGENT_KINDS)).default(null),
    country: optional(countrySchema).default(null),
  })
  .transform(({ name, kind, country }, context): AgentRef | null => {
    if (name !== null) return { name, kind, country };
    if (kind === null && country === null) return null;
    context.addIssue({ code: "custom", path: ["name"], message: "required" });
    return z.NEVER;
  });
