import { idSchema } from "@/lib/schemas/text";
import { database } from "../client";

/** The id of the published event that a figure belongs to, as a list of one; empty when there is none. */
export async function listFigureEvents(figure: string): Promise<string[]> {
  if (!idSchema.safeParse(figure).success) return [];
  const found = await database().figure.findMany({
    where: { id: figure, event: { state: "published" } },
    select: { eventId: true },
  });
  return found.map(({ eventId }) => eventId);
}
