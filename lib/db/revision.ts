import { createHash } from "node:crypto";
import canonicalize from "canonicalize";
import type { Transaction } from "./client";
import { SHAPE, type Write } from "./entities";
import { Prisma } from "./generated/client";

/** What a revision's hash is taken over, beside the hash before it. */
export type RevisionBody = {
  number: number;
  at: string;
  editorId: string | null;
  message: string;
  changes: { entity: string; id: string; before: unknown; after: unknown; shape: number }[];
};

// Any number does, so long as nothing else takes it: "count" on a telephone's keys.
const REVISION_LOCK = 26868;

/** SHA-256, in hex, of RFC 8785 canonical JSON of the revision and the hash before it. */
export function hashRevision(body: RevisionBody, previousHash: string | null): string {
  const text = canonicalize({ ...body, previousHash });
  if (text === undefined) throw new Error("A revision that cannot be written as JSON.");
  return createHash("sha256").update(text).digest("hex");
}

/**
 * From here to the end of the transaction nobody else gives a revision number. A sequence would give
 * numbers that commit out of order and leave gaps: a reader at revision 7 could miss number 6.
 */
export async function lockRevisions(tx: Transaction): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${REVISION_LOCK}::bigint)`;
}

/** Appends one revision with its changes and gives its number. `lockRevisions` must have come before. */
export async function appendRevision(
  tx: Transaction,
  editorId: string | null,
  message: string,
  writes: readonly Write[],
): Promise<number> {
  const last = await tx.revision.findFirst({ orderBy: { number: "desc" } });
  const number = (last?.number ?? 0) + 1;
  const at = new Date();
  const changes = writes.map(({ entity, id, before, after }) => ({
    entity,
    id,
    before,
    after,
    shape: SHAPE,
  }));
  const previousHash = last?.hash ?? null;
  const hash = hashRevision({ number, at: at.toISOString(), editorId, message, changes }, previousHash);
  await tx.revision.create({ data: { number, at, editorId, message, previousHash, hash } });
  await tx.change.createMany({
    data: changes.map(({ entity, id, before, after, shape }, ordinal) => {
      const stored = { before: before ?? Prisma.DbNull, after, shape };
      return { revisionNumber: number, ordinal, entity, entityId: id, ...stored };
    }),
  });
  return number;
}
