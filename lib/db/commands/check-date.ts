import { parseEdtf } from "@/lib/domain/edtf-date";
import type { Draft } from "../draft";

/** Refuses, at `path`, a text that is no date of METHOD.md, "Dates"; null passes. */
export function checkDate(draft: Draft, path: string, text: string | null, zone: string): void {
  if (text === null) return;
  const parsed = parseEdtf(text, zone);
  if (!parsed.ok) draft.refuse(path, `date-${parsed.problem}`, { text });
}
