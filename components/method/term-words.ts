import { METHOD_TERMS, type Term, type TermGroup } from "@/lib/domain/method-terms";
import { ORDERS, type Quantity, type QuantityInput, toQuantity } from "@/lib/domain/quantity";
import type { Qualifier } from "@/lib/domain/vocabulary";
import { formatNumber } from "@/lib/format/number";
import { formatQuantity } from "@/lib/format/quantity";
import type { MessageKey, Words } from "@/lib/format/words";

/** One term in words; `bounds` where it is a way to hedge a number. */
export type TermWords = { term: string; name: string; meaning: string; bounds: string | null };

/** A message for each term of each group: a term without one does not compile. */
type Keys<Group extends TermGroup> = { [Name in Group]: (term: Term<Name>) => MessageKey };

const MEANINGS: Keys<TermGroup> = {
  qualifier: (term) => `method.term.qualifier.${term}`,
  order: (term) => `method.term.order.${term}`,
  basis: (term) => `method.term.basis.${term}`,
  method: (term) => `method.term.method.${term}`,
  print: (term) => `method.term.print.${term}`,
  hop: (term) => `method.term.hop.${term}`,
  act: (term) => `method.term.act.${term}`,
  state: (term) => `method.term.state.${term}`,
  flag: (term) => `method.term.flag.${term}`,
  reason: (term) => `method.term.reason.${term}`,
  headline: (term) => `method.term.headline.${term}`,
  check: (term) => `method.term.check.${term}`,
  publication: (term) => `method.term.publication.${term}`,
};

/** Names are those that readers and editors see elsewhere. */
const NAMES: Keys<Exclude<TermGroup, "qualifier">> = {
  order: (term) => `desk.order.${term}`,
  basis: (term) => `desk.basis.${term}`,
  method: (term) => `event.method.${term}`,
  print: (term) => `desk.relation.${term}`,
  hop: (term) => `desk.role.${term}`,
  act: (term) => `event.acts.kind.${term}`,
  state: (term) => `event.state.${term}`,
  flag: (term) => `event.flag.${term}`,
  reason: (term) => `method.name.reason.${term}`,
  headline: (term) => `method.name.headline.${term}`,
  check: (term) => `method.name.check.${term}`,
  publication: (term) => `desk.state.${term}`,
};

/** The numbers of the table in METHOD.md, "Quantity". */
const SAMPLES: Record<Qualifier, Omit<QuantityInput, "qualifier">> = {
  exact: { nominal: 16 },
  "at-least": { nominal: 26 },
  "more-than": { nominal: 160 },
  "just-over": { nominal: 2000 },
  "at-most": { nominal: 300 },
  "fewer-than": { nominal: 10 },
  nearly: { nominal: 8000 },
  about: { nominal: 2000 },
  between: { lower: 20, upper: 30 },
  order: ORDERS[0],
  unknown: {},
};

function sampleOf(qualifier: Qualifier): Quantity {
  const { nominal, lower, upper } = SAMPLES[qualifier];
  const result = toQuantity({ qualifier, nominal, lower, upper });
  if (!result.ok) throw new Error(`The sample of ${qualifier} is no quantity`);
  return result.quantity;
}

/** What a quantity is counted as: "counted as 161 or more". The rule works it out, not this page. */
function boundsText({ lower, upper }: Pick<Quantity, "lower" | "upper">, words: Words): string {
  const values = { lower: formatNumber(lower ?? 0, words), upper: formatNumber(upper ?? 0, words) };
  if (lower === null) return words.t(upper === null ? "method.bounds.none" : "method.bounds.upper", values);
  if (upper === null) return words.t("method.bounds.lower", values);
  return words.t(lower === upper ? "method.bounds.exact" : "method.bounds.both", values);
}

function wordsOf<Group extends Exclude<TermGroup, "qualifier">>(
  group: Group,
  term: Term<Group>,
  words: Words,
): TermWords {
  const order = ORDERS.find(({ slug }) => group === "order" && slug === term);
  return {
    term,
    name: words.t(NAMES[group](term)),
    meaning: words.t(MEANINGS[group](term)),
    bounds: order ? boundsText(order, words) : null,
  };
}

/** The terms of a group in words, in the order of the code's own list. */
export function termsInWords(group: TermGroup, words: Words): TermWords[] {
  if (group !== "qualifier") return METHOD_TERMS[group].map((term) => wordsOf(group, term, words));
  return METHOD_TERMS.qualifier.map((term) => {
    const sample = sampleOf(term);
    return {
      term,
      name: formatQuantity(sample, words),
      meaning: words.t(MEANINGS.qualifier(term)),
      bounds: boundsText(sample, words),
    };
  });
}
