import type { Retraction } from "./content";
import { groupBy } from "./group-by";
import { firstToEnd, type Known, notBefore } from "./known";
import type { TimedAct } from "./timeline";

type KnownById = ReadonlyMap<string, Known>;

/** Ids of the figures that are certainly known once this act is: its targets and what replaces them. */
const figuresOf = (act: Retraction) => (act.replacement ? [...act.figures, act.replacement] : act.figures);

/**
 * A figure is certainly known once an act upon it is, and a replacement once
 * its correction is: their known intervals end no later than the act's, but
 * never before their own beginning (METHOD.md, "Known interval").
 */
export function tightenFigures(
  bases: KnownById,
  acts: Retraction[],
  actBases: KnownById,
): Map<string, Known> {
  const evidence = acts.flatMap((act) => {
    const base = actBases.get(act.id);
    return base ? figuresOf(act).map((figure) => ({ figure, base })) : [];
  });
  const evidenceFor = groupBy(evidence, ({ figure }) => figure);
  const tightened = [...bases].map(([id, base]) => {
    const others = (evidenceFor.get(id) ?? []).map((found) => found.base);
    const end = firstToEnd([base, ...others]) ?? base;
    return [id, notBefore({ ...end, earliest: base.earliest }, base.earliest)] as const;
  });
  return new Map(tightened);
}

/** An act never begins, nor counts as known, before what it acts upon. */
function notBeforeTargets(base: Known, targets: Known[]): Known {
  const earliest = Math.max(base.earliest, ...targets.map((target) => target.earliest));
  const latest = Math.max(base.latest, earliest, ...targets.map((target) => target.latest));
  return { ...base, earliest, latest };
}

/**
 * The known intervals of the acts, given those of the figures. A reinstatement
 * is held to the act that it undoes; a circle of them is held to nothing.
 */
export function knownOfActs(acts: Retraction[], actBases: KnownById, figures: KnownById): TimedAct[] {
  const byId = new Map(acts.map((act) => [act.id, act]));
  const resolve = (act: Retraction, path: readonly string[]): Known | null => {
    const base = actBases.get(act.id);
    if (!base || path.includes(act.id)) return null;
    const undone = act.undoes === null ? undefined : byId.get(act.undoes);
    const undoneKnown = undone ? resolve(undone, [...path, act.id]) : null;
    const targets = act.figures.flatMap((id) => figures.get(id) ?? []);
    return notBeforeTargets(base, undoneKnown ? [...targets, undoneKnown] : targets);
  };
  return acts.flatMap((act) => {
    const known = resolve(act, []);
    return known ? [{ act, known }] : [];
  });
}
