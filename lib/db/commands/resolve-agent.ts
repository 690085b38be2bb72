import type { Agent } from "@/lib/domain/content";
import { toSlug } from "@/lib/domain/slug";
import type { AgentRef } from "@/lib/schemas/figure-input";
import type { Draft } from "../draft";
import { newId } from "../new-id";

const composed = (name: string) => name.normalize("NFKC").trim();

/** A name as it is compared with others: one way of writing each letter, case aside. */
export function folded(name: string): string {
  return composed(name).toLocaleLowerCase("und");
}

type Known = Pick<Agent, "id" | "slug" | "country">;

async function findByName(draft: Draft, name: string): Promise<Known[]> {
  const wanted = folded(name);
  const pending = draft.pending("agent").filter((agent) => {
    return [agent.name, agent.slug, ...agent.aliases].some((known) => folded(known) === wanted);
  });
  // Some servers know capitals of ASCII only: there a name is found as it was written.
  const stored = await draft.tx.$queryRaw<Known[]>`
    SELECT "id", "slug", "country" FROM "Agent" WHERE "slug" = ${wanted} OR EXISTS (
      SELECT 1 FROM unnest("name" || "aliases") AS known
      WHERE normalize(known, NFKC) = ${composed(name)} OR lower(normalize(known, NFKC)) = ${wanted})`;
  return [...pending, ...stored.filter(({ id }) => !pending.some((agent) => agent.id === id))];
}

/** Those whom the name can mean: an agent's own short name means it alone, a country leaves out the others. */
function narrow(known: Known[], { name, country }: { name: string; country: string | null }): Known[] {
  const bySlug = known.filter((agent) => agent.slug === folded(name));
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
