import type { Appearance, Figure, Hop } from "@/lib/domain/content";
import type { Transaction } from "../client";
import { dated } from "./dated";

// Hops that move are parked beyond every real position first, since two may never share one.
const PARKED = 1_000_000;

async function zoneOfEvent(tx: Transaction, id: string): Promise<string> {
  return (await tx.event.findUniqueOrThrow({ where: { id }, select: { zone: true } })).zone;
}

/** Changes a figure's chain without deleting hops that stay: acts may be aimed at them. */
async function putChain(tx: Transaction, figureId: string, before: Hop[], after: Hop[]): Promise<void> {
  const kept = new Set(after.map((hop) => hop.agent));
  const gone = before.filter((hop) => !kept.has(hop.agent)).map((hop) => hop.agent);
  if (gone.length > 0) await tx.attribution.deleteMany({ where: { figureId, agentId: { in: gone } } });
  if (before.length > 0) {
    await tx.attribution.updateMany({ where: { figureId }, data: { position: { increment: PARKED } } });
  }
  for (const [position, { agent, role, firstHand }] of after.entries()) {
    await tx.attribution.upsert({
      where: { figureId_agentId: { figureId, agentId: agent } },
      create: { figureId, agentId: agent, position, role, firstHand },
      update: { position, role, firstHand },
    });
  }
}

/** Writes a figure's row and its chain. */
export async function putFigure(tx: Transaction, before: Figure | null, after: Figure): Promise<void> {
  const { id, event, metric, population, place, quantity, chain, period, asOf, statedAt, ...rest } = after;
  const zone = await zoneOfEvent(tx, event);
  const row = {
    ...rest,
    ...quantity,
    metricSlug: metric,
    populationSlug: population,
    placeSlug: place,
    ...dated("period", period, zone),
    ...dated("asOf", asOf, zone),
    ...dated("statedAt", statedAt, zone),
  };
  if (before) await tx.figure.update({ where: { id }, data: row });
  else await tx.figure.create({ data: { id, eventId: event, ...row } });
  const unchanged = before && JSON.stringify(before.chain) === JSON.stringify(chain);
  if (!unchanged) await putChain(tx, id, before?.chain ?? [], chain);
}

const NO_QUANTITY = { qualifier: null, nominal: null, lower: null, upper: null };

/** Writes an appearance's row, its passages and its own chain. */
export async function putAppearance(
  tx: Transaction,
  before: Appearance | null,
  after: Appearance,
): Promise<void> {
  const { id, figure, source, passages, via, chain, quantity, relation, note, state } = after;
  const row = { figureId: figure, sourceId: source, viaId: via, relation, note, state };
  const data = { ...row, ...(quantity ?? NO_QUANTITY) };
  if (before) {
    await tx.passage.deleteMany({ where: { appearanceId: id } });
    await tx.printedAttribution.deleteMany({ where: { appearanceId: id } });
    await tx.appearance.update({ where: { id }, data });
  } else {
    await tx.appearance.create({ data: { id, ...data } });
  }
  await tx.passage.createMany({
    data: passages.map((passage, ordinal) => ({ appearanceId: id, ordinal, ...passage })),
  });
  await tx.printedAttribution.createMany({
    data: chain.map(({ agent, role, firstHand }, position) => {
      return { appearanceId: id, agentId: agent, position, role, firstHand };
    }),
  });
}
