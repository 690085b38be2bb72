import { idSchema } from "@/lib/schemas/text";
import { database } from "../client";

/** Ids of the published events of which a source prints a figure or reports an act, the latest to begin first. */
export async function listSourceEvents(source: string): Promise<string[]> {
  if (!idSchema.safeParse(source).success) return [];
  const found = await database().event.findMany({
    where: {
      state: "published",
      OR: [
        { figures: { some: { appearances: { some: { sourceId: source } } } } },
        { retractions: { some: { reports: { some: { sourceId: source } } } } },
      ],
    },
    orderBy: [{ startEarliest: "desc" }, { slug: "asc" }],
    select: { id: true },
  });
  return found.map(({ id }) => id);
}
