import { z } from "zod";

const MAX_LINE = 500;
const MAX_TEXT = 20_000;

/** Half a surrogate pair or a control character cannot be stored, nor read back as typed. */
export function isStorable(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is refused
  return text.isWellFormed() && !/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/.test(text);
}

/** One line of text, trimmed, not empty. */
export const lineSchema = z
  .string({ error: "required" })
  .trim()
  .min(1, "required")
  .max(MAX_LINE, "too-long")
  .refine(isStorable, "unreadable-character");

/** Several lines of text, trimmed, not empty. */
export const proseSchema = z
  .string({ error: "required" })
  .trim()
  .min(1, "required")
  .max(MAX_TEXT, "too-long")
  .refine(isStorable, "unreadable-character");

/** What may be left out: an empty field is null. */
export function optional<Schema extends z.ZodType>(schema: Schema) {
  return z.preprocess((value) => (value === "" || value === undefined ? null : value), schema.nullable());
}

/** Words in a URL: lower-case letters and digits with single hyphens between. */
export const slugSchema = z
  .string({ error: "required" })
  .trim()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "slug-shape")
  .max(80, "too-long");

/** A web address: http or https only, since it becomes a link. */
export const webAddressSchema = z
  .string()
  .trim()
  .max(2000, "too-long")
  .refine((text) => URL.canParse(text) && /^https?:\/\/[^\s\p{Cc}]+$/iu.test(text), "web-address");

/** ISO 3166-1 alpha-2, upper case. */
export const countrySchema = z
  .string({ error: "required" })
  .trim()
  .toUpperCase()
  .regex(/^[A-Z]{2}$/, "country-code");

/** BCP 47: language, then script, region and variants where they matter ("nl", "zh-Hans", "sr-Latn-RS"). */
export const languageSchema = z
  .string({ error: "required" })
  .trim()
  .regex(/^[a-z]{2,3}(-[a-z]{4})?(-([a-z]{2}|\d{3}))?(-([a-z\d]{5,8}|\d[a-z\d]{3}))*$/i, "language-tag");

/** An id that we gave; forms carry one for what they are about to make, so that sent twice is made once. */
export const idSchema = z.string().regex(/^[a-z0-9]{12,40}$/, "bad-id");
