import { database } from "../client";

/** Has nobody saved anything yet but Countline itself? */
export async function isPristine(): Promise<boolean> {
  return (await database().revision.count({ where: { editorId: { not: null } } })) === 0;
}

/** Which of these ids were ever given to something. */
export async function listKnownIds(ids: readonly string[]): Promise<Set<string>> {
  const found = await database().change.findMany({
    where: { entityId: { in: [...ids] } },
    select: { entityId: true },
  });
  return new Set(found.map((change) => change.entityId));
}

/** Every print of an event's figures, as "figure source". */
export async function listPrints(eventId: string): Promise<Set<string>> {
  const found = await database().appearance.findMany({
    where: { figure: { eventId } },
    select: { figureId: true, sourceId: true },
  });
  return new Set(found.map((print) => `${print.figureId} ${print.sourceId}`));
}

/** Ids of the events that the public may see. */
export async function listPublishedEvents(): Promise<Set<string>> {
  const found = await database().event.findMany({ where: { state: "published" }, select: { id: true } });
  return new Set(found.map((event) => event.id));
}
