import type { Transaction } from "../client";
import { dated } from "./dated";

/** Works out anew the instants of everything dated in an event's zone, once that is another one. */
export async function redate(tx: Transaction, eventId: string, zone: string): Promise<void> {
  const figures = await tx.figure.findMany({
    where: { eventId },
    select: { id: true, period: true, asOf: true, statedAt: true },
  });
  for (const { id, period, asOf, statedAt } of figures) {
    const data = {
      ...dated("period", period, zone),
      ...dated("asOf", asOf, zone),
      ...dated("statedAt", statedAt, zone),
    };
    await tx.figure.update({ where: { id }, data });
  }
  const acts = await tx.retraction.findMany({ where: { eventId }, select: { id: true, statedAt: true } });
  for (const { id, statedAt } of acts) {
    await tx.retraction.update({ where: { id }, data: dated("statedAt", statedAt, zone) });
  }
}
