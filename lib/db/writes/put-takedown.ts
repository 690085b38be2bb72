import type { Takedown } from "@/lib/domain/takedown";
import type { Transaction } from "../client";

/** Writes why something is withdrawn for legal reasons, or that it no longer is. */
export async function putTakedown(tx: Transaction, { id, kind, reason }: Takedown): Promise<void> {
  await tx.takedown.upsert({ where: { id }, create: { id, kind, reason }, update: { reason } });
}
