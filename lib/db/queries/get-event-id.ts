import { slugSchema } from "@/lib/schemas/text";
import { database } from "../client";

/** The id of the event with this slug, or null. */
export async function getEventId(slug: string): Promise<string | null> {
  if (!slugSchema.safeParse(slug).success) return null;
  const found = await database().event.findUnique({ where: { slug }, select: { id: true } });
  return found?.id ?? null;
}

/** Ids of the events that the public may see, the latest to begin first. */
export async function listPublishedEventIds(): Promise<string[]> {
  const found = await database().event.findMany({
    where: { state: "published" },
    orderBy: [{ startEarliest: "desc" }, { slug: "asc" }],
    select: { id: true },
  });
  return found.map((event) => event.id);
}
