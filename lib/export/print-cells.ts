import type { Source } from "@/lib/domain/content";
import type { Origin } from "@/lib/domain/origins";
import type { TimedAppearance, TimedFigure } from "@/lib/domain/timeline";
import { agentName, chainLists, type RowReader, spanOf } from "./row-reader";

/** The number and the chain as one source printed them; empty where no source had printed the figure yet. */
export function printCells(reader: RowReader, { figure }: TimedFigure, print: TimedAppearance | null) {
  const appearance = print?.appearance;
  const quantity = appearance && (appearance.quantity ?? figure.quantity);
  const { names, ids, roles, firstHand } = chainLists(reader, appearance?.chain ?? []);
  return {
    appearance_id: appearance?.id ?? null,
    phrases: appearance?.passages.map(({ phrase }) => phrase) ?? [],
    printed_qualifier: quantity?.qualifier ?? null,
    printed_nominal: quantity?.nominal ?? null,
    printed_lower: quantity?.lower ?? null,
    printed_upper: quantity?.upper ?? null,
    printed_chain: names,
    printed_chain_ids: ids,
    printed_chain_roles: roles,
    printed_chain_first_hand: firstHand,
    via: agentName(reader, appearance?.via ?? null),
    via_id: appearance?.via ?? null,
    relation: appearance?.relation ?? null,
    appearance_note: appearance?.note ?? null,
  };
}

const NO_SOURCE = {
  ...{ id: null, title: null, publisher: null, byline: null, url: null, archivedUrl: null, language: null },
  ...{ publishedAt: null, retrievedAt: null, zone: null, copyOf: null, note: null },
};

/** Where it was printed. `copy_of` names an original that is told, and nothing else. */
export function sourceCells(reader: RowReader, source: Source | null) {
  const { id, title, publisher, byline, url, archivedUrl, language, zone, note, ...of } = source ?? NO_SOURCE;
  const published = spanOf(reader, of.publishedAt, zone);
  const retrieved = spanOf(reader, of.retrievedAt, zone);
  return {
    publisher: agentName(reader, publisher),
    publisher_id: publisher,
    source_id: id,
    source_title: title,
    source_byline: byline,
    source_url: url,
    source_archived_url: archivedUrl,
    source_language: language,
    source_zone: zone,
    source_published_at: of.publishedAt,
    source_published_from: published.from,
    source_published_until: published.until,
    source_retrieved_at: of.retrievedAt,
    source_retrieved_from: retrieved.from,
    source_retrieved_until: retrieved.until,
    source_copy_of: of.copyOf !== null && reader.told.has(of.copyOf) ? of.copyOf : null,
    source_note: note,
  };
}

/** For each print of a figure the source that its origin is called by (METHOD.md, "Origins"). */
export function originIds(origins: readonly Origin<TimedAppearance>[]): ReadonlyMap<string, string> {
  return new Map(
    origins.flatMap(({ first, copies }) =>
      [first, ...copies].map(({ appearance }) => [appearance.id, first.source.id] as const),
    ),
  );
}
