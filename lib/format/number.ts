import { numberFormat } from "./intl";
import type { Words } from "./words";

/** A whole number with its thousands set apart: 8,000; 8.000. */
export function formatNumber(value: number, words: Words): string {
  return numberFormat(words.locale, { maximumFractionDigits: 0 }).format(value);
}
