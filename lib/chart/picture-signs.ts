import type { Words } from "@/lib/format/words";
import type { Chart } from "./chart";

/** What the signs mean that a drawing holds and that nothing in it says in words. */
export function pictureSigns({ marks, band }: Chart, words: Words): string {
  const signs = [
    marks.some(({ weight }) => weight === "withdrawn") ? words.t("picture.signs.withdrawn") : null,
    marks.some(({ weight, disputed }) => disputed && weight !== "withdrawn")
      ? words.t("picture.signs.disputed")
      : null,
    marks.some(({ whisker }) => whisker) ? words.t("picture.signs.whisker") : null,
    band ? words.t("picture.signs.band") : null,
  ];
  return signs.filter((sign) => sign !== null).join(" · ");
}
