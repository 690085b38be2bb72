import canonicalize from "canonicalize";
import type { Source } from "./content";
import { type Acts, actsUpon, arrangeActs } from "./in-force";
import type { Span } from "./instant";
import type { Standing } from "./standing";
import type { Agents, TimedAct, TimedAppearance, TimedFigure, Timeline } from "./timeline";
import { WITHDRAWN_STATES } from "./vocabulary";

/** What is told beside a figure: the acts, the sources that report them, and who everybody is. */
export type Records = { acts: Acts; sources: ReadonlyMap<string, Source>; agents: Agents };

/** Arranges what a timeline records for look-ups. */
export function recordsOf({ content, acts }: Timeline): Records {
  return {
    acts: arrangeActs(acts),
    sources: new Map(content.sources.map((source) => [source.id, source])),
    agents: new Map(content.agents.map((agent) => [agent.id, agent])),
  };
}

// Canonical JSON has no number for what is open.
const spanText = (span: Span | null) => span && [String(span.earliest), String(span.latest)];

const printAsTold = ({ appearance, source, known }: TimedAppearance) => [appearance, source, spanText(known)];

/** An act but for what else it is upon, which is not told of this figure. */
function actAsTold({ act: { figures: _, ...act }, known }: TimedAct, { sources }: Records) {
  return [act, spanText(known), act.reports.map(({ source }) => sources.get(source) ?? null)];
}

/** Ids of whoever said, printed, acted and reported. */
function idsOfAgents({ figure, appearances }: TimedFigure, upon: readonly TimedAct[], { sources }: Records) {
  return [
    ...figure.chain.map(({ agent }) => agent),
    ...appearances.flatMap(({ appearance, source }) => [
      source.publisher,
      appearance.via,
      ...appearance.chain.map(({ agent }) => agent),
    ]),
    ...upon.flatMap(({ act }) => [
      act.by,
      act.hop,
      ...act.reports.map(({ source }) => sources.get(source)?.publisher ?? null),
    ]),
  ];
}

/**
 * All that is told of a figure and that nothing but our records of it can change, as text to compare: its prints, dates,
 * acts and how they left it, with the names of whoever has to do with them. How it stands beside the others of its
 * series is not among it. Stored objects come back with their properties in another order: the text has but one.
 */
export function asTold(timed: TimedFigure, standing: Standing, records: Records): string | undefined {
  const { figure, appearances, known, effective, period } = timed;
  const { state, since, because, flags, root, chain } = standing;
  const upon = actsUpon(records.acts, figure.id);
  const agents = [root.agent, ...idsOfAgents(timed, upon, records)];
  return canonicalize({
    figure,
    dates: [spanText(known), String(effective.instant), spanText(period)],
    prints: appearances.map(printAsTold),
    acts: upon.map((act) => actAsTold(act, records)),
    // Of a figure that is not withdrawn, others decide whether it is superseded and since when.
    withdrawn: WITHDRAWN_STATES.includes(state) ? { state, since, because } : null,
    ...{ flags, root, chain },
    names: agents.map((id) => (id === null ? null : (records.agents.get(id)?.name ?? null))),
  });
}
