import { z } from "zod";
import { ORDERS, toQuantity } from "@/lib/domain/quantity";
import { QUALIFIERS } from "@/lib/domain/vocabulary";
import { countTextSchema, type QuantityInput } from "./figure-input";
import { optional } from "./text";

const ORDER_SLUGS = ORDERS.map(({ slug }) => slug);

const quantityFieldsSchema = z.object({
  qualifier: optional(z.enum(QUALIFIERS)).default(null),
  nominal: optional(countTextSchema).default(null),
  lower: optional(countTextSchema).default(null),
  upper: optional(countTextSchema).default(null),
  /** Dozens, hundreds …: stands for both bounds. */
  order: optional(z.enum(ORDER_SLUGS)).default(null),
  /** With `unknown`: the text says that there were some. */
  some: z.boolean().default(false),
});
type QuantityFields = z.infer<typeof quantityFieldsSchema>;

type Issue = { path: keyof QuantityFields; code: string };

function isEmpty({ some, ...typed }: QuantityFields): boolean {
  return !some && Object.values(typed).every((value) => value === null);
}

/** The fields that belong to another qualifier, and the ones that are missing. */
function fieldIssues({ qualifier, order, some, lower, upper }: QuantityFields): Issue[] {
  if (qualifier === null) return [{ path: "qualifier", code: "required" }];
  const issues: Issue[] = [];
  if (qualifier === "order" && order === null) issues.push({ path: "order", code: "required" });
  if (qualifier !== "order" && order !== null) issues.push({ path: "order", code: "quantity-not-allowed" });
  if (qualifier === "order" && lower !== null) issues.push({ path: "lower", code: "quantity-not-allowed" });
  if (qualifier === "order" && upper !== null) issues.push({ path: "upper", code: "quantity-not-allowed" });
  if (qualifier !== "unknown" && some) issues.push({ path: "some", code: "quantity-not-allowed" });
  return issues;
}

function toInput(fields: QuantityFields): QuantityInput {
  const { qualifier, nominal, lower, upper, order, some } = fields;
  const bounds = ORDERS.find(({ slug }) => slug === order) ?? { lower: some ? 1 : lower, upper };
  return { qualifier: qualifier ?? "unknown", nominal, lower: bounds.lower, upper: bounds.upper };
}

function check(fields: QuantityFields): Issue[] {
  const issues = fieldIssues(fields);
  if (issues.length > 0) return issues;
  const made = toQuantity(toInput(fields));
  return made.ok ? [] : made.problems.map(({ field, code }) => ({ path: field, code: `quantity-${code}` }));
}

function read(fields: QuantityFields, context: z.RefinementCtx): QuantityInput {
  for (const { path, code } of check(fields)) {
    context.addIssue({ code: "custom", path: [path], message: code });
  }
  return toInput(fields);
}

/** How a number was hedged, and the number or numbers. */
export const quantityFormSchema = quantityFieldsSchema.transform(read);

/** The same, where it may be left out. */
export const otherQuantityFormSchema = quantityFieldsSchema.transform((fields, context) =>
  isEmpty(fields) ? null : read(fields, context),
);
