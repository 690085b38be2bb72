import type { Quantity } from "@/lib/domain/quantity";

/** Where a quantity's mark and line stand: its number, else its lower end, else its upper; null for `unknown`. */
export function levelOf(quantity: Quantity): number | null {
  if (quantity.qualifier === "unknown") return null;
  return quantity.nominal ?? quantity.lower ?? quantity.upper;
}

/** The top of an order ("hundreds" reaches to 999) may pass the numbers by this much before it is cut off. */
const ORDER_MAY_PASS = 1.25;

function topOf(quantity: Quantity): number {
  const level = levelOf(quantity) ?? 0;
  return quantity.qualifier === "between" ? Math.max(level, quantity.upper ?? 0) : level;
}

/**
 * The greatest value that the axis must reach. A vague order of magnitude does
 * not squeeze the numbers that people gave: where it reaches far above them it is
 * cut off at the top.
 */
export function greatestValue(quantities: Quantity[]): number {
  const greatest = Math.max(1, ...quantities.map(topOf));
  const orders = quantities.filter(({ qualifier }) => qualifier === "order").map(({ upper }) => upper ?? 0);
  const numbers = quantities.some(({ qualifier }) => qualifier !== "order" && qualifier !== "unknown");
  const reach = numbers ? greatest * ORDER_MAY_PASS : Infinity;
  return Math.max(greatest, ...orders.filter((upper) => upper <= reach));
}

/** The least value above 0 that was given, where a logarithmic axis begins to spread; 1 when there is none. */
export function leastValue(quantities: Quantity[]): number {
  const numbers = quantities.filter(({ qualifier }) => qualifier !== "unknown");
  const positive = numbers
    .flatMap(({ lower, nominal, upper }) => [lower, nominal, upper])
    .filter((value) => value !== null && value > 0)
    .map(Number);
  return positive.length === 0 ? 1 : Math.min(...positive);
}
