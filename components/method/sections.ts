import type { TermGroup } from "@/lib/domain/method-terms";

type Grouped = { id: string; groups: readonly TermGroup[] };

/** The parts of the method page, in order, and the groups of terms that each explains; ids are its anchors. */
export const METHOD_SECTIONS = [
  { id: "figure", groups: ["print"] },
  { id: "quantity", groups: ["qualifier", "order"] },
  { id: "counting", groups: ["basis", "method"] },
  { id: "people", groups: [] },
  { id: "dates", groups: [] },
  { id: "known", groups: [] },
  { id: "hops", groups: ["hop"] },
  { id: "series", groups: [] },
  { id: "acts", groups: ["act"] },
  { id: "standing", groups: ["state", "flag", "reason"] },
  { id: "headline", groups: ["headline"] },
  { id: "envelope", groups: [] },
  { id: "checks", groups: ["check"] },
  { id: "moments", groups: [] },
  { id: "publication", groups: ["publication"] },
  { id: "data", groups: [] },
] as const satisfies readonly Grouped[];

export type MethodSection = (typeof METHOD_SECTIONS)[number];
