import { database } from "../client";

/** One save as the desk tells it. `editor`: a name; null for Countline itself or somebody whose account is gone. */
export type RevisionSummary = {
  number: number;
  at: Date;
  editorId: string | null;
  editor: string | null;
  message: string;
};

type Found = Omit<RevisionSummary, "editor">;

async function withNames(found: Found[]): Promise<RevisionSummary[]> {
  const ids = found.map(({ editorId }) => editorId).filter((id) => id !== null);
  const users = await database().user.findMany({
    where: { id: { in: ids } },
    select: { id: true, name: true },
  });
  const names = new Map(users.map(({ id, name }) => [id, name]));
  return found.map((revision) => {
    const { number, at, editorId, message } = revision;
    return {
      number,
      at,
      editorId,
      message,
      editor: editorId === null ? null : (names.get(editorId) ?? null),
    };
  });
}

/** The newest revisions that changed any of these entities, newest first. */
export async function listRevisionsOf(ids: readonly string[], most: number): Promise<RevisionSummary[]> {
  const found = await database().revision.findMany({
    where: { changes: { some: { entityId: { in: [...ids] } } } },
    orderBy: { number: "desc" },
    take: most,
  });
  return withNames(found);
}

/** One revision, or null, with the sources that it made or changed. */
export async function getRevision(number: number): Promise<(RevisionSummary & { sources: string[] }) | null> {
  const found = await database().revision.findUnique({ where: { number } });
  const [summary] = found ? await withNames([found]) : [];
  if (!summary) return null;
  const changes = await database().change.findMany({
    where: { revisionNumber: number, entity: "source" },
    select: { entityId: true },
  });
  return { ...summary, sources: changes.map(({ entityId }) => entityId) };
}
