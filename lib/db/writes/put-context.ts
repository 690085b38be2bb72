import type { Agent, Event, Metric, Place, Population, Source } from "@/lib/domain/content";
import { nameKey } from "@/lib/domain/name-key";
import type { Transaction } from "../client";
import { dated } from "./dated";
import { redate } from "./redate";

/** Writes an event's row. */
export async function putEvent(tx: Transaction, before: Event | null, after: Event): Promise<void> {
  const { id, slug, title, summary, language, zone, country, place, state } = after;
  const dates = {
    ...dated("start", after.start, zone),
    ...dated("end", after.end, zone),
    start: after.start,
  };
  const row = { slug, title, summary, language, zone, country, place, state, ...dates };
  if (before) await tx.event.update({ where: { id }, data: row });
  else await tx.event.create({ data: { id, ...row } });
  if (before && before.zone !== zone) await redate(tx, id, zone);
}

/** Writes an agent's row, with its names as they are looked up: a server's idea of capitals may be ASCII's. */
export async function putAgent(tx: Transaction, before: Agent | null, after: Agent): Promise<void> {
  const { id, memberOf, ...rest } = after;
  const nameKeys = [...new Set([after.name, after.slug, ...after.aliases].map(nameKey))];
  const row = { ...rest, nameKeys, memberOfId: memberOf };
  if (before) await tx.agent.update({ where: { id }, data: row });
  else await tx.agent.create({ data: { id, ...row } });
}

/** Writes a metric's row. */
export async function putMetric(tx: Transaction, before: Metric | null, after: Metric): Promise<void> {
  if (before) await tx.metric.update({ where: { slug: before.slug }, data: after });
  else await tx.metric.create({ data: after });
}

/** Writes a population's row. */
export async function putPopulation(
  tx: Transaction,
  before: Population | null,
  after: Population,
): Promise<void> {
  const { within, ...rest } = after;
  const row = { ...rest, withinSlug: within };
  if (before) await tx.population.update({ where: { slug: before.slug }, data: row });
  else await tx.population.create({ data: row });
}

/** Writes a place's row. */
export async function putPlace(tx: Transaction, before: Place | null, after: Place): Promise<void> {
  const { within, ...rest } = after;
  const row = { ...rest, withinSlug: within };
  if (before) await tx.place.update({ where: { slug: before.slug }, data: row });
  else await tx.place.create({ data: row });
}

/** Writes a source's row. Its derived instants are read in its own zone, else in UTC: the event decides when it is read. */
export async function putSource(tx: Transaction, before: Source | null, after: Source): Promise<void> {
  const { id, publisher, copyOf, publishedAt, retrievedAt, ...rest } = after;
  const zone = after.zone ?? "UTC";
  const dates = {
    ...dated("publishedAt", publishedAt, zone),
    ...dated("retrievedAt", retrievedAt, zone),
    retrievedAt,
  };
  const row = { ...rest, publisherId: publisher, copyOfId: copyOf, ...dates };
  if (before) await tx.source.update({ where: { id }, data: row });
  else await tx.source.create({ data: { id, ...row } });
}
