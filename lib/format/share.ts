import { numberFormat } from "./intl";
import type { Words } from "./words";

/** A share from 0 to 1 as a whole percentage: "25%"; nothing but 0 is said to be 0, nor less than all to be all. */
export function formatShare(share: number, { locale }: Words): string {
  const percent = Math.round(share * 100);
  const shown = share > 0 && percent === 0 ? 1 : share < 1 && percent === 100 ? 99 : percent;
  return numberFormat(locale, { style: "percent" }).format(shown / 100);
}
