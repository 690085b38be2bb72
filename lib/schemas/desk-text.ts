import { z } from "zod";
import { parseEdtf } from "@/lib/domain/edtf-date";
import { isZone } from "@/lib/domain/zone";
import { lineSchema, optional } from "./text";

/** An EDTF date. Whether the day exists in the event's own zone is for the command to say. */
export const requiredDateFormSchema = lineSchema.superRefine((text, context) => {
  const parsed = parseEdtf(text, "UTC");
  if (!parsed.ok) context.addIssue({ code: "custom", message: `date-${parsed.problem}` });
});

/** The same, where it may be left out. */
export const dateFormSchema = optional(requiredDateFormSchema).default(null);

/** The name of an IANA time zone. */
export const zoneFormSchema = lineSchema.refine(isZone, "unknown-zone");

/** A text area with one thing to a line; empty lines count for nothing. */
export const linesFormSchema = z
  .string()
  .default("")
  .transform((text) =>
    text
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter((line) => line !== ""),
  )
  .pipe(z.array(lineSchema));

/** Phrases as printed, one to a line. */
export const phrasesFormSchema = linesFormSchema.transform((lines) =>
  lines.map((phrase) => ({ phrase, position: null })),
);
