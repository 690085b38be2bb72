import type { ComparedMoment } from "@/lib/domain/changes-between-moments";
import { formatEdtf } from "@/lib/format/edtf";
import type { Words } from "@/lib/format/words";

/** A moment in words: a day means its end. */
export function momentText({ text }: Pick<ComparedMoment, "text">, words: Words): string {
  const isDay = !text.toUpperCase().includes("T");
  const date = formatEdtf(text, words);
  return isDay ? words.t("compare.moments.endOf", { date }) : date;
}
