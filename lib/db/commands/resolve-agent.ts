import type { Agent } from "@/lib/domain/content";
import { nameKey } from "@/lib/domain/name-key";
import { toSlug } from "@/lib/domain/slug";
import type { AgentRef } from "@/lib/schemas/figure-input";
import type { Draft } from "../draft";
import { newId } from "../new-id";

type Known = Pick<Agent, "id" | "slug" | "country">;

async function findByName(draft: Draft, name: string): Promise<Known[]> {
  const wanted = nameKey(name);
  const pending = draft.pending("agent").filter((agent) => {
    return [agent.name, agent.slug, ...agent.aliases].some((known) => nameKey(known) === wanted);
  });
  const stored = await draft.tx.agent.findMany({
    where: { nameKeys: { has: wanted } },
    select: { id: true, slug: true, country: true },
  });
  return [...pending, ...stored.filter(({ id }) => !pending.some((agent) => agent.id === id))];
}

/** Those whom the name can mean: an agent's own short name means it alone, a country leaves out the others. */
function narrow(known: Known[], { name, country }: { name: string; country: string | null }): Known[] {
  const bySlug = known.filter((agent) => agent.slug === nameKey(name));
  const here = known.filter((agent) => [null, agent.country].includes(country) || agent.country === null);
  return here.length > 1 && bySlug.length > 0 ? bySlug : here;
}

async function freeSlug(draft: Draft, name: string): Promise<string> {
  const wanted = toSlug(name) || "agent";
  const taken = await draft.tx.agent.findMany({
    where: { slug: { startsWith: wanted } },
    select: { slug: true },
  });
  const slugs = new Set([...taken, ...draft.pending("agent")].map((agent) => agent.slug));
  let slug = wanted;
  for (let number = 2; slugs.has(slug); number += 1) slug = `${wanted}-${number}`;
  return slug;
}

/**
 * The id of the agent that `ref` means. A name is looked up among names and aliases, case aside, and
 * among short names, which tell two of one name apart; a country told leaves out those of another. A
 * name that is not known becomes an agent when its kind is told, and is a problem at `path` when not.
 */
export async function resolveAgent(draft: Draft, ref: AgentRef | null, path: string): Promise<string | null> {
  if (ref === null) return null;
  if ("id" in ref) {
    if (await draft.get("agent", ref.id)) return ref.id;
    draft.refuse(path, "unknown-agent", { name: ref.id });
    return null;
  }
  const { name, kind, country } = ref;
  const [found, another, ...more] = narrow(await findByName(draft, name), ref);
  if (found && another) {
    const names = [found, another, ...more].map(({ slug }) => slug).join(", ");
    draft.refuse(path, "ambiguous-agent", { name, names });
    return null;
  }
  if (found) return found.id;
  if (kind === null) {
    draft.refuse(path, "unknown-agent", { name });
    return null;
  }
  const id = newId();
  const slug = await freeSlug(draft, name);
  await draft.put("agent", id, { id, slug, name, kind, country, aliases: [], memberOf: null, vague: false });
  return id;
}
