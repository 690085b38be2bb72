import type { Agent, Hop } from "./content";
import type { Agents, Speakers } from "./timeline";
import { type AgentKind, STATE_AGENT_KINDS } from "./vocabulary";

/**
 * The root authority of a figure: whose number it is (METHOD.md, "Series").
 * `key` is `agent:<id>`, or `anonymous:<source id>` when nobody is cited and
 * the publisher is not known, or `unattributed:<figure id>` when it has no
 * appearance either.
 */
export type Root = { key: string; agent: string | null; source: string | null };

/** The kinds of agent that speak for somebody else, when they are members. */
const SPEAKING_KINDS: readonly AgentKind[] = ["person", "unit"];

/**
 * May this agent be recorded as speaking for, or standing for, somebody? Only where it has an effect: the figures
 * of a person or unit pass to the body spoken for, and a vague agent stands for one. A ministry's own figures
 * never pass to the state (METHOD.md, "Series").
 */
export function canBeMember({ kind, vague }: Pick<Agent, "kind" | "vague">): boolean {
  return vague || SPEAKING_KINDS.includes(kind);
}

/**
 * Whose voice an agent's is: the organisation that a person or unit speaks
 * for, one step and never two; anybody else's is their own, a vague agent's
 * too (METHOD.md, "Series").
 */
function voiceOf(id: string, agents: Agents): string {
  const agent = agents.get(id);
  if (!agent?.memberOf || agent.vague) return id;
  return SPEAKING_KINDS.includes(agent.kind) ? agent.memberOf : id;
}

/** Do two agents speak for one authority? The body that a vague agent stands for may speak for it too. */
export function sameVoice(a: string, b: string, agents: Agents): boolean {
  const bodyOf = (id: string) =>
    agents.get(id)?.vague ? (agents.get(id)?.memberOf ?? id) : voiceOf(id, agents);
  return bodyOf(a) === bodyOf(b) || bodyOf(a) === b || bodyOf(b) === a;
}

const lastSaying = (chain: readonly Hop[]) => chain.findLastIndex((hop) => hop.role !== "based-on");

/**
 * The index of the root hop in a chain of which the first `length` hops
 * remain: the last that asserts; if none does, or it was cut off, the last
 * left that is not a source behind an authority (`based-on`); −1 for none.
 */
export function rootHop(chain: readonly Hop[], length = chain.length): number {
  const asserting = chain.findLastIndex((hop) => hop.role === "asserts");
  return asserting >= 0 && asserting < length ? asserting : lastSaying(chain.slice(0, length));
}

/** The agent whose number it is, before the step to whom he or she speaks for; null when nobody is known. */
export function rootAgent(speakers: Speakers, length = speakers.chain.length): string | null {
  const hop = speakers.chain[rootHop(speakers.chain, length)];
  return hop?.agent ?? speakers.publisher?.agent ?? null;
}

/**
 * The root authority of a figure of which the first `length` hops remain
 * (a disavowal cuts the rest off); with none, its first publisher.
 */
export function rootOf(figureId: string, speakers: Speakers, length = speakers.chain.length): Root {
  const agent = rootAgent(speakers, length);
  if (agent !== null) {
    const voice = voiceOf(agent, speakers.agents);
    return { key: `agent:${voice}`, agent: voice, source: null };
  }
  const source = speakers.publisher?.source ?? null;
  return source === null
    ? { key: `unattributed:${figureId}`, agent: null, source }
    : { key: `anonymous:${source}`, agent: null, source };
}

/** Is it a state agent of that country, or a person or unit of one, in however many steps? */
function isOfState(
  id: string,
  country: string | null,
  agents: Agents,
  path: readonly string[] = [],
): boolean {
  const agent = agents.get(id);
  if (!agent || country === null || path.includes(id)) return false;
  if (STATE_AGENT_KINDS.includes(agent.kind)) return agent.country === country;
  const body = SPEAKING_KINDS.includes(agent.kind) ? agent.memberOf : null;
  return body !== null && isOfState(body, country, agents, [...path, id]);
}

/**
 * Do the figures of the authority `id` also replace those of the vague agent
 * `vague` ("the authorities")? They do when it is, or belongs to, the body that
 * the vague agent stands for; without such a body, when it is a state agent of
 * the same country, or speaks for one (METHOD.md, "Series").
 */
export function speaksForVague(vague: Agent, id: string, agents: Agents): boolean {
  const authority = agents.get(id);
  if (!authority) return false;
  if (vague.memberOf !== null) return [authority.id, authority.memberOf].includes(vague.memberOf);
  return isOfState(id, vague.country, agents);
}
