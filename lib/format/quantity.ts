import type { Quantity } from "@/lib/domain/quantity";
import { formatNumber } from "./number";
import type { MessageKey, Words } from "./words";

const ORDERS = ["20", "200", "2000", "20000", "200000"] as const;

/** "dozens" for 20 to 99, and so on; null when the bounds are no order of magnitude that has a word. */
function formatOrder(quantity: Quantity, words: Words): string | null {
  const order = ORDERS.find((lower) => lower === String(quantity.lower));
  return order === undefined ? null : words.t(`format.order.${order}`);
}

function formatRange(quantity: Quantity, words: Words): string {
  const bound = (value: number | null) => (value === null ? "…" : formatNumber(value, words));
  const values = { lower: bound(quantity.lower), upper: bound(quantity.upper) };
  if (quantity.nominal === null) return words.t("format.quantity.between", values);
  return words.t("format.quantity.estimate", { ...values, n: formatNumber(quantity.nominal, words) });
}

/** A quantity as one would say it: "more than 160", "bijna 8.000", "dozens", "unclear". */
export function formatQuantity(quantity: Quantity, words: Words): string {
  const { qualifier, nominal } = quantity;
  if (qualifier === "unknown") return words.t("format.quantity.unknown");
  if (qualifier === "order") return formatOrder(quantity, words) ?? formatRange(quantity, words);
  if (qualifier === "between" || nominal === null) return formatRange(quantity, words);
  const key: MessageKey = `format.quantity.${qualifier}`;
  return words.t(key, { n: formatNumber(nominal, words) });
}

/** "more than 160" as ["more than", "160", ""]: the number is set large, the hedge beside it small. */
export function splitQuantity(quantity: Quantity, words: Words): [string, string, string] {
  const said = formatQuantity(quantity, words);
  const number = quantity.nominal === null ? said : formatNumber(quantity.nominal, words);
  const at = said.indexOf(number);
  return [said.slice(0, at).trim(), number, said.slice(at + number.length).trim()];
}

/** The same, with the bounds that a word like "dozens" stands for: "dozens (20–99)". */
export function formatQuantityInFull(quantity: Quantity, words: Words): string {
  const said = formatQuantity(quantity, words);
  const { qualifier, lower, upper } = quantity;
  if (qualifier !== "order" || lower === null || upper === null) return said;
  return words.t("format.quantity.bounded", {
    words: said,
    lower: formatNumber(lower, words),
    upper: formatNumber(upper, words),
  });
}
