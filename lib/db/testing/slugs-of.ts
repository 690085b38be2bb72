import { database } from "../client";

/** What the events with these ids are called now, in their order. */
export async function slugsOf(events: readonly { id: string }[]): Promise<string[]> {
  const known = await database().event.findMany({ select: { id: true, slug: true } });
  return events.map(({ id }) => known.find((event) => event.id === id)?.slug ?? `no event ${id}`);
}
