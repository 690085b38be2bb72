import type { Qualifier } from "./vocabulary";

/** A number as hedged in print: whole numbers, inclusive bounds, `null` = open or not given. */
export type Quantity = {
  qualifier: Qualifier;
  nominal: number | null;
  lower: number | null;
  upper: number | null;
};

export type QuantityInput = {
  qualifier: Qualifier;
  nominal?: number | null;
  lower?: number | null;
  upper?: number | null;
};

export type QuantityField = "nominal" | "lower" | "upper";

export type QuantityProblemCode =
  /** The qualifier needs this number and it was not given. */
  | "required"
  /** The qualifier has no such number, and one was given. */
  | "not-allowed"
  /** Not a whole number from 0 to 2^53 − 1. */
  | "not-a-count"
  /** The given bound is not the one that follows from qualifier and nominal. */
  | "contradicts-qualifier"
  /** No count can be fewer than (or nearly) zero; none can be more than the greatest one. */
  | "impossible"
  /** The lower bound lies above the upper one. */
  | "crossed-bounds"
  /** The best estimate lies outside its own interval. */
  | "outside-bounds"
  /** Not one of the five orders of magnitude. */
  | "not-an-order";

export type QuantityProblem = { field: QuantityField; code: QuantityProblemCode };

export type QuantityResult = { ok: true; quantity: Quantity } | { ok: false; problems: QuantityProblem[] };

/** The five orders of magnitude, smallest first (METHOD.md, "Quantity"). */
export const ORDERS = [
  { slug: "dozens", lower: 20, upper: 99 },
  { slug: "hundreds", lower: 200, upper: 999 },
  { slug: "thousands", lower: 2_000, upper: 9_999 },
  { slug: "tens-of-thousands", lower: 20_000, upper: 99_999 },
  { slug: "hundreds-of-thousands", lower: 200_000, upper: 999_999 },
] as const;

type Given = { nominal: number | null; lower: number | null; upper: number | null };
type Bounds = { lower: number | null; upper: number | null };
type BoundedByNominal = Exclude<Qualifier, "between" | "order" | "unknown">;

const BOUNDS: Record<BoundedByNominal, (nominal: number) => Bounds> = {
  exact: (n) => ({ lower: n, upper: n }),
  "at-least": (n) => ({ lower: n, upper: null }),
  "more-than": (n) => ({ lower: n + 1, upper: null }),
  "just-over": (n) => ({ lower: n, upper: null }),
  "at-most": (n) => ({ lower: 0, upper: n }),
  "fewer-than": (n) => ({ lower: 0, upper: n - 1 }),
  nearly: (n) => ({ lower: null, upper: n - 1 }),
  about: () => ({ lower: null, upper: null }),
};

const isCount = (value: number) => Number.isSafeInteger(value) && value >= 0;

function boundsProblems(given: Given, ruled: Bounds): QuantityProblem[] {
  const contradicted = (["lower", "upper"] as const).filter(
    (field) => given[field] !== null && given[field] !== ruled[field],
  );
  return contradicted.map((field) => ({ field, code: "contradicts-qualifier" }));
}

function fromNominal(qualifier: BoundedByNominal, given: Given): QuantityResult {
  const { nominal } = given;
  if (nominal === null) return { ok: false, problems: [{ field: "nominal", code: "required" }] };
  const ruled = BOUNDS[qualifier](nominal);
  if ([ruled.lower, ruled.upper].some((bound) => bound !== null && !isCount(bound)))
    return { ok: false, problems: [{ field: "nominal", code: "impossible" }] };
  const problems = boundsProblems(given, ruled);
  return problems.length > 0
    ? { ok: false, problems }
    : { ok: true, quantity: { qualifier, nominal, ...ruled } };
}

function missingBounds(given: Given): QuantityProblem[] {
  const missing = (["lower", "upper"] as const).filter((field) => given[field] === null);
  return missing.map((field) => ({ field, code: "required" }));
}

function fromInterval(given: Given): QuantityResult {
  const { nominal, lower, upper } = given;
  if (lower === null || upper === null) return { ok: false, problems: missingBounds(given) };
  if (lower > upper) return { ok: false, problems: [{ field: "upper", code: "crossed-bounds" }] };
  if (nominal !== null && (nominal < lower || nominal > upper))
    return { ok: false, problems: [{ field: "nominal", code: "outside-bounds" }] };
  return { ok: true, quantity: { qualifier: "between", nominal, lower, upper } };
}

function fromOrder(given: Given): QuantityResult {
  const { nominal, lower, upper } = given;
  if (nominal !== null) return { ok: false, problems: [{ field: "nominal", code: "not-allowed" }] };
  if (lower === null || upper === null) return { ok: false, problems: missingBounds(given) };
  const order = ORDERS.find((candidate) => candidate.lower === lower);
  if (order?.upper !== upper)
    return { ok: false, problems: [{ field: order ? "upper" : "lower", code: "not-an-order" }] };
  return { ok: true, quantity: { qualifier: "order", nominal: null, lower, upper } };
}

function fromUnknown(given: Given): QuantityResult {
  const problems: QuantityProblem[] = [];
  if (given.nominal !== null) problems.push({ field: "nominal", code: "not-allowed" });
  if (given.lower !== null && given.lower !== 1)
    problems.push({ field: "lower", code: "contradicts-qualifier" });
  if (given.upper !== null) problems.push({ field: "upper", code: "not-allowed" });
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, quantity: { qualifier: "unknown", nominal: null, lower: given.lower, upper: null } };
}

/**
 * Turns what was typed into a quantity, by the table of METHOD.md, "Quantity".
 * Bounds follow from qualifier and nominal, except for `between` and `order`,
 * whose bounds are given. A given bound that contradicts the rule is a
 * problem; it is never silently replaced.
 */
export function toQuantity(input: QuantityInput): QuantityResult {
  const given: Given = {
    nominal: input.nominal ?? null,
    lower: input.lower ?? null,
    upper: input.upper ?? null,
  };
  const noCounts = (["nominal", "lower", "upper"] as const).filter((field) => {
    const value = given[field];
    return value !== null && !isCount(value);
  });
  if (noCounts.length > 0)
    return { ok: false, problems: noCounts.map((field) => ({ field, code: "not-a-count" })) };
  if (input.qualifier === "between") return fromInterval(given);
  if (input.qualifier === "order") return fromOrder(given);
  if (input.qualifier === "unknown") return fromUnknown(given);
  return fromNominal(input.qualifier, given);
}

/**
 * The lower bound, else the nominal value, which gives way where the upper
 * bound excludes it ("nearly 8,000" is at most 7,999); null for neither.
 */
export function lowEnd({ nominal, lower, upper }: Quantity): number | null {
  if (lower !== null || nominal === null) return lower;
  return upper === null ? nominal : Math.min(nominal, upper);
}

/**
 * The upper bound, else the nominal value, which gives way where the lower
 * bound excludes it ("more than 160" is at least 161); null for neither.
 */
export function highEnd({ nominal, lower, upper }: Quantity): number | null {
  if (upper !== null || nominal === null) return upper;
  return lower === null ? nominal : Math.max(nominal, lower);
}

/** Does the quantity give a number at all, and not only say that there is none yet? */
export const isNumber = (quantity: Quantity): boolean => quantity.qualifier !== "unknown";

/**
 * The lower bound where it was found out: the zero that `at-most` and
 * `fewer-than` imply is not a finding (METHOD.md, "Quantity").
 */
export function foundLower(quantity: Quantity): number | null {
  const implied = quantity.qualifier === "at-most" || quantity.qualifier === "fewer-than";
  return implied ? null : quantity.lower;
}

type Range = { from: number; to: number };

/** Every value that a quantity allows: its bounds, open where one is missing; without any, its nominal value. */
function allowed({ nominal, lower, upper }: Quantity): Range | null {
  if (lower !== null || upper !== null) return { from: lower ?? -Infinity, to: upper ?? Infinity };
  return nominal === null ? null : { from: nominal, to: nominal };
}

/**
 * Is every value that `a` allows less than every value that `b` allows (bounds, else nominal)? So 7,939 is
 * not wholly below "nearly 8,000", which may have been 7,939; nor "at least 26" wholly below 100.
 */
export function liesWhollyBelow(a: Quantity, b: Quantity): boolean {
  const below = allowed(a);
  const above = allowed(b);
  return below !== null && above !== null && below.to < above.from;
}
