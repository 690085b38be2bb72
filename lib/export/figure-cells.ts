import type { Standing } from "@/lib/domain/standing";
import type { TimedFigure } from "@/lib/domain/timeline";
import { WITHDRAWN_STATES } from "@/lib/domain/vocabulary";
import { agentName, chainLists, type RowReader, spanOf } from "./row-reader";

/** The event, and at which moment and revision it is told. */
export function eventCells({ input, write }: RowReader) {
  const { slug, title, language, country, zone } = input.timeline.content.event;
  return {
    event_slug: slug,
    event_title: title,
    event_language: language,
    event_country: country,
    event_zone: zone,
    revision: input.revision,
    known_at: input.knownAt,
    known_at_until: input.knownAt === null ? null : write(input.instant),
  };
}

/** What a figure counts, and the number as the editors judged it (METHOD.md, "Quantity"). */
export function subjectCells({ places }: RowReader, { figure }: TimedFigure) {
  const { id, metric, population, place, quantity } = figure;
  return {
    figure_id: id,
    metric,
    population,
    place,
    place_name: place === null ? null : (places.get(place) ?? null),
    qualifier: quantity.qualifier,
    nominal: quantity.nominal,
    lower: quantity.lower,
    upper: quantity.upper,
  };
}

/** What span the number counts and when it was said: as typed, and as instants (METHOD.md, "Dates"). */
export function dateCells(reader: RowReader, { figure, known, effective }: TimedFigure) {
  const [period, asOf, stated] = [figure.period, figure.asOf, figure.statedAt].map((text) =>
    spanOf(reader, text),
  );
  return {
    basis: figure.basis,
    period: figure.period,
    period_from: period?.from ?? null,
    period_until: period?.until ?? null,
    method: figure.method,
    includes: figure.includes,
    excludes: figure.excludes,
    as_of: figure.asOf,
    as_of_from: asOf?.from ?? null,
    as_of_until: asOf?.until ?? null,
    stated_at: figure.statedAt,
    stated_from: stated?.from ?? null,
    stated_until: stated?.until ?? null,
    known_from: reader.write(known.earliest),
    known_until: reader.write(known.latest),
    known_assumed: known.assumed,
    effective_until: reader.write(effective.instant),
    effective_assumed: effective.assumed,
  };
}

/** Who said it, as judged, with what acts did to each hop (METHOD.md, "Attribution"). */
export function chainCells(reader: RowReader, { chain, root, series }: Standing) {
  const { names, ids, roles, firstHand } = chainLists(reader, chain);
  return {
    chain: names,
    chain_ids: ids,
    chain_roles: roles,
    chain_first_hand: firstHand,
    chain_fates: chain.map(({ fate }) => fate),
    chain_fate_act_ids: chain.map(({ act }) => act),
    root_authority: agentName(reader, root.agent),
    root_authority_id: root.agent,
    series,
  };
}

/** How the figure stood, since when and why (METHOD.md, "Standing"). */
export function standingCells({ write }: RowReader, standing: Standing) {
  const { state, since, because, flags } = standing;
  return {
    state,
    withdrawn: WITHDRAWN_STATES.includes(state),
    state_since: since === null ? null : write(since),
    because: because.rule,
    because_act_id: "retraction" in because ? because.retraction : null,
    because_figure_id: "figure" in because ? because.figure : null,
    flags,
  };
}
