import type { Agent } from "@/lib/domain/content";
import { nameKey } from "@/lib/domain/name-key";
import type { Actor } from "@/lib/domain/permissions";
import { canBeMember } from "@/lib/domain/root";
import type { AgentRef } from "@/lib/schemas/figure-input";
import type { Draft } from "../draft";
import { type CommandResult, save } from "../save";
import { checkUnchanged } from "./check-unchanged";
import { resolveAgent } from "./resolve-agent";

export type AgentChange = Omit<Agent, "slug" | "memberOf"> & {
  memberOf: AgentRef | null;
  basedOn: number | null;
  message: string | null;
};

/** The other names without those that only repeat another one. */
function distinct(name: string, aliases: readonly string[]): string[] {
  const known = new Set([nameKey(name)]);
  return aliases.filter((alias) => !known.has(nameKey(alias)) && known.add(nameKey(alias)));
}

/** A name must mean one agent of a country: forms name agents by it. */
async function checkNames(draft: Draft, { id, name, aliases, country }: Agent): Promise<void> {
  const nameKeys = { hasSome: [name, ...aliases].map(nameKey) };
  const stored = await draft.tx.agent.findMany({ where: { country, nameKeys } });
  const others = [...stored, ...draft.pending("agent").filter((agent) => agent.country === country)];
  const holders = new Map(
    others
      .filter((other) => other.id !== id)
      .flatMap((other) => [other.name, ...other.aliases].map((known) => [nameKey(known), other.name])),
  );
  const holderOf = (typed: string) => holders.get(nameKey(typed));
  const holder = holderOf(name);
  if (holder) draft.refuse("name", "agent-name-taken", { name, holder });
  for (const alias of aliases) {
    const taken = holderOf(alias);
    if (taken) draft.refuse("aliases", "agent-name-taken", { name: alias, holder: taken });
  }
}

/** Whom an agent speaks for must be somebody else, who does not speak for it in turn. */
async function checkMembership(draft: Draft, agent: Agent): Promise<void> {
  if (agent.memberOf === null) return;
  if (agent.memberOf === agent.id) return draft.refuse("memberOf", "member-of-itself");
  if (!canBeMember(agent)) return draft.refuse("memberOf", "member-of-not-allowed");
  const passed = new Set<string>();
  let next: string | null = agent.memberOf;
  while (next !== null && !passed.has(next)) {
    passed.add(next);
    const body: Agent | null = await draft.get("agent", next);
    next = body?.memberOf ?? null;
    if (next === agent.id) draft.refuse("memberOf", "member-of-circle", { name: body?.name ?? "" });
    if (next === agent.id) return;
  }
}

/**
 * Mends our own record of somebody: names, kind, country, whom they speak for, whether they are nobody in
 * particular. The short name stays. Problems: a name that means somebody else of the same country, a
 * body that is itself or speaks for this one, a change after revision `basedOn`.
 */
export function updateAgent(actor: Actor | null, input: AgentChange): Promise<CommandResult<{ id: string }>> {
  const { id, name, kind, country, vague } = input;
  return save({
    actor,
    needs: [["manage-vocabulary", { kind: "agent", id }]],
    message: input.message ?? `Change agent: ${name}`,
    work: async (draft) => {
      const before = await draft.get("agent", id);
      if (!before) {
        draft.refuse("", "not-found");
        return { id };
      }
      await checkUnchanged(draft, "agent", id, input.basedOn);
      const memberOf = await resolveAgent(draft, input.memberOf, "memberOf");
      const aliases = distinct(name, input.aliases);
      const after = { ...before, name, kind, country, aliases, memberOf, vague };
      await checkNames(draft, after);
      await checkMembership(draft, after);
      if (draft.problems.length === 0) await draft.put("agent", id, after);
      return { id };
    },
  });
}
