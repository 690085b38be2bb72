import type { ComparedMoment } from "@/lib/domain/changes-between-moments";
import { isMoment } from "@/lib/domain/edtf-date";
import { formatKnownAt } from "@/lib/format/known-at";
import type { Words } from "@/lib/format/words";

/** A moment in words: a day means its end. */
export function momentText({ text }: Pick<ComparedMoment, "text">, words: Words): string {
  const date = formatKnownAt(text, words);
  return isMoment(text) ? date : words.t("compare.moments.endOf", { date });
}
