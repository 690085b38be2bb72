import { idSchema, slugSchema } from "@/lib/schemas/text";
import { database } from "../client";

/** The id of the agent with this id or slug, or null. */
export async function getAgentId(idOrSlug: string): Promise<string | null> {
  const named = [idSchema, slugSchema].some((schema) => schema.safeParse(idOrSlug).success);
  if (!named) return null;
  const found = await database().agent.findFirst({
    where: { OR: [{ id: idOrSlug }, { slug: idOrSlug }] },
    select: { id: true },
  });
  return found?.id ?? null;
}
