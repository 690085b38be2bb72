import type { Agent, Appearance, Event, Figure, Hop, Retraction, Source } from "@/lib/domain/content";
import { ORDERS, type Quantity } from "@/lib/domain/quantity";
import type { FormValues } from "./form-reader";

const text = (value: string | number | null) => (value === null ? undefined : String(value));
const tick = (value: boolean) => (value ? "on" : undefined);

function folded(agent: Agent): string[] {
  return [agent.name, ...agent.aliases].map((name) => name.toLowerCase());
}

/** The name by which a form means this agent: its short name, where somebody else is called the same. */
function agentValues(id: string | null, agents: Agent[]): FormValues | undefined {
  const agent = agents.find((candidate) => candidate.id === id);
  if (!agent) return undefined;
  const isShared = agents.some(
    (other) => other.id !== id && folded(other).includes(agent.name.toLowerCase()),
  );
  return { name: isShared ? agent.slug : agent.name };
}

function chainValues(chain: Hop[], agents: Agent[]): FormValues[] {
  return chain.map(({ agent, role, firstHand }) => {
    return { agent: agentValues(agent, agents), role, secondHand: tick(!firstHand) };
  });
}

/** Only what was given: bounds that follow from the number are left to follow. */
function quantityValues({ qualifier, nominal, lower, upper }: Quantity): FormValues {
  const isRange = qualifier === "between";
  const order =
    qualifier === "order" ? ORDERS.find((candidate) => candidate.lower === lower)?.slug : undefined;
  return {
    qualifier,
    nominal: text(nominal),
    lower: isRange ? text(lower) : undefined,
    upper: isRange ? text(upper) : undefined,
    order,
    some: tick(qualifier === "unknown" && lower === 1),
  };
}

/** An event as its form shows it. */
export function toEventValues(event: Event): FormValues {
  const { title, slug, summary, language, start, end, zone, country, place } = event;
  return { title, slug, summary, language, start, end: text(end), zone, country, place: text(place) };
}

/** Somebody as their form shows them; among `agents`, all of them. */
export function toAgentValues(agent: Agent, agents: Agent[]): FormValues {
  const { name, kind, country, aliases, memberOf, vague } = agent;
  return {
    ...{ name, kind, country: text(country), aliases: aliases.join("\n") },
    memberOf: agentValues(memberOf, agents),
    vague: tick(vague),
  };
}

/** A source as its form shows it. Its text is not in it: left empty, it stays. */
export function toSourceValues(source: Source, agents: Agent[]): FormValues {
  const { url, archivedUrl, title, byline, language, publishedAt, zone, retrievedAt, copyOf, note } = source;
  const plain = { url, archivedUrl, title, byline, language, publishedAt, zone, retrievedAt, copyOf, note };
  const values = Object.fromEntries(Object.entries(plain).map(([field, value]) => [field, text(value)]));
  return { ...values, publisher: agentValues(source.publisher, agents) };
}

/** A figure as its form shows it. */
export function toFigureValues(figure: Figure, agents: Agent[]): FormValues {
  const { metric, population, place, quantity, basis, period, method, asOf, statedAt, note } = figure;
  return {
    ...{ metric, population, basis, method },
    place: text(place),
    quantity: quantityValues(quantity),
    period: text(period),
    includes: figure.includes.join("\n"),
    excludes: figure.excludes.join("\n"),
    asOf: text(asOf),
    statedAt: text(statedAt),
    chain: chainValues(figure.chain, agents),
    note: text(note),
  };
}

const phrases = (passages: { phrase: string }[]) => passages.map(({ phrase }) => phrase).join("\n");

/** A print as its form shows it: its chain only where it is not the figure's own. */
export function toAppearanceValues(print: Appearance, figure: Figure, agents: Agent[]): FormValues {
  const isSame = JSON.stringify(print.chain) === JSON.stringify(figure.chain);
  return {
    phrases: phrases(print.passages),
    via: agentValues(print.via, agents),
    relation: print.relation,
    quantity: print.quantity ? quantityValues(print.quantity) : undefined,
    citesNobody: tick(!isSame && print.chain.length === 0),
    chain: isSame ? [] : chainValues(print.chain, agents),
    note: text(print.note),
  };
}

/** An act as its form shows it. */
export function toRetractionValues(act: Retraction, agents: Agent[]): FormValues {
  const { kind, figures, statedAt, reason, replacement, undoes, note } = act;
  return {
    ...{ kind, figures },
    hop: agentValues(act.hop, agents)?.name,
    by: agentValues(act.by, agents),
    answerable: tick(act.answerable),
    statedAt: text(statedAt),
    reason: text(reason),
    reports: act.reports.map(({ source }) => source),
    words: act.reports.map(({ source, passages }) => ({ source, phrases: phrases(passages) })),
    replacement: text(replacement),
    undoes: text(undoes),
    note: text(note),
  };
}
