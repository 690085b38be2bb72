import type { AgentRef } from "@/lib/schemas/figure-input";
import type { Draft } from "../draft";
import { newId } from "../new-id";

/** A name as a slug: lower case, accents folded, hyphens between words. Empty when it has no Latin letter or digit. */
export function toSlug(name: string): string {
  const folded = name.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();
  return folded
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-+|-+$/g, "")
    .slice(0, 70);
}

const folded = (name: string) => name.normalize("NFKC").trim().toLocaleLowerCase("und");

async function findByName(draft: Draft, name: string): Promise<string[]> {
  const wanted = folded(name);
  const pending = draft.pending("agent").filter((agent) => {
    return [agent.name, ...agent.aliases].some((known) => folded(known) === wanted);
  });
  if (pending.length > 0) return pending.map((agent) => agent.id);
  const rows = await draft.tx.$queryRaw<{ id: string }[]>`
    SELECT "id" FROM "Agent" WHERE lower("name") = ${wanted}
      OR EXISTS (SELECT 1 FROM unnest("aliases") AS alias WHERE lower(alias) = ${wanted})`;
  return rows.map((row) => row.id);
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
 * The id of the agent that `ref` means. A name is looked up among names and aliases, case aside; one
 * that is not known becomes an agent when its kind is told, and is a problem at `path` when not.
 */
export async function resolveAgent(draft: Draft, ref: AgentRef | null, path: string): Promise<string | null> {
  if (ref === null) return null;
  if ("id" in ref) {
    if (await draft.get("agent", ref.id)) return ref.id;
    draft.refuse(path, "unknown-agent", { name: ref.id });
    return null;
  }
  const [found, another] = await findByName(draft, ref.name);
  if (another) {
    draft.refuse(path, "ambiguous-agent", { name: ref.name });
    return null;
  }
  if (found) return found;
  if (ref.kind === null) {
    draft.refuse(path, "unknown-agent", { name: ref.name });
    return null;
  }
  const id = newId();
  const { name, kind, country } = ref;
  const slug = await freeSlug(draft, name);
  await draft.put("agent", id, { id, slug, name, kind, country, aliases: [], memberOf: null, vague: false });
  return id;
}
