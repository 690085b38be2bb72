import type { Appearance, Event, Figure, Hop, Passage } from "@/lib/domain/content";
import { type Quantity, toQuantity } from "@/lib/domain/quantity";
import { toSlug } from "@/lib/domain/slug";
import type { PublicationState } from "@/lib/domain/vocabulary";
import type { AppearanceInput, FigureInput, HopInput, QuantityInput } from "@/lib/schemas/figure-input";
import type { Draft } from "../draft";
import { newId } from "../new-id";
import { checkDate } from "./check-date";
import { resolveAgent } from "./resolve-agent";

/** What a quantity is when it was refused: never written, since the draft has a problem. */
const REFUSED: Quantity = { qualifier: "unknown", nominal: null, lower: null, upper: null };

function buildQuantity(draft: Draft, input: QuantityInput, path: string): Quantity {
  const made = toQuantity(input);
  if (made.ok) return made.quantity;
  for (const { field, code } of made.problems) draft.refuse(`${path}.${field}`, `quantity-${code}`);
  return REFUSED;
}

async function buildChain(draft: Draft, inputs: readonly HopInput[], path: string): Promise<Hop[]> {
  const chain: Hop[] = [];
  for (const [index, { agent: ref, role, firstHand }] of inputs.entries()) {
    const agent = await resolveAgent(draft, ref, `${path}[${index}].agent`);
    if (agent === null) continue;
    if (chain.some((hop) => hop.agent === agent)) draft.refuse(`${path}[${index}].agent`, "agent-twice");
    else chain.push({ agent, role, firstHand });
  }
  if (inputs.length > 0 && !inputs.some((hop) => hop.role === "asserts")) {
    draft.refuse(`${path}[${inputs.length - 1}].role`, "nobody-asserts");
  }
  return chain;
}

async function checkVocabulary(draft: Draft, input: FigureInput, path: string): Promise<void> {
  for (const kind of ["metric", "population", "place"] as const) {
    const slug = input[kind];
    if (slug !== null && !(await draft.get(kind, slug)))
      draft.refuse(`${path}${kind}`, `unknown-${kind}`, { slug });
  }
}

/** The slug of the figure's place; a new one of a name that is known already is that one. */
async function buildPlace(
  draft: Draft,
  { place, newPlace }: FigureInput,
  path: string,
): Promise<string | null> {
  if (!newPlace) return place;
  if (place !== null) draft.refuse(`${path}newPlace.name`, "place-twice");
  const { name, kind, within } = newPlace;
  if (within !== null && !(await draft.get("place", within)))
    draft.refuse(`${path}newPlace.within`, "unknown-place", { slug: within });
  const slug = toSlug(name) || newId();
  const known = await draft.get("place", slug);
  if (known === null) await draft.put("place", slug, { slug, name, kind, within });
  else if (known.kind !== kind || (within !== null && known.within !== within))
    draft.refuse(`${path}newPlace.name`, "place-known", { name: known.name });
  return slug;
}

function checkDates(draft: Draft, input: FigureInput, event: Event, path: string): void {
  for (const field of ["asOf", "statedAt", "period"] as const) {
    checkDate(draft, `${path}${field}`, input[field], event.zone);
  }
  if (input.basis === "period" && input.period === null) draft.refuse(`${path}period`, "period-required");
  if (input.basis !== "period" && input.period !== null) draft.refuse(`${path}period`, "period-not-allowed");
}

type FigureFrame = { id: string; event: Event; state: PublicationState };

/** The figure that `input` describes; problems are noted in the draft under `path`. */
export async function buildFigure(
  draft: Draft,
  input: FigureInput,
  { id, event, state }: FigureFrame,
  path: string,
): Promise<Figure> {
  await checkVocabulary(draft, input, path);
  checkDates(draft, input, event, path);
  const { metric, population, basis, period, method, includes, excludes, asOf, statedAt, note } = input;
  return {
    ...{ id, event: event.id, metric, population },
    place: await buildPlace(draft, input, path),
    quantity: buildQuantity(draft, input.quantity, `${path}quantity`),
    ...{ basis, period, method, includes, excludes, asOf, statedAt },
    chain: await buildChain(draft, input.chain, `${path}chain`),
    note,
    state,
  };
}

type AppearanceFrame = { id: string; figure: Figure; source: string; state: PublicationState };

const sameQuantity = (a: Quantity, b: Quantity) =>
  a.qualifier === b.qualifier && a.nominal === b.nominal && a.lower === b.lower && a.upper === b.upper;

/** The appearance that `input` describes; a quantity that is just the figure's own is not kept twice. */
export async function buildAppearance(
  draft: Draft,
  input: AppearanceInput,
  { id, figure, source, state }: AppearanceFrame,
  path: string,
): Promise<Appearance> {
  const printed = input.quantity && buildQuantity(draft, input.quantity, `${path}quantity`);
  const passages: Passage[] = input.passages;
  return {
    ...{ id, figure: figure.id, source, passages },
    via: await resolveAgent(draft, input.via, `${path}via`),
    chain: input.chain ? await buildChain(draft, input.chain, `${path}chain`) : figure.chain,
    quantity: printed && !sameQuantity(printed, figure.quantity) ? printed : null,
    relation: input.relation,
    note: input.note,
    state,
  };
}
