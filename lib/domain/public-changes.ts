import canonicalize from "canonicalize";
import type { EventContent } from "./content";
import { groupBy } from "./group-by";
import { standingAt } from "./standing";
import { toTimeline } from "./timeline";

/** What changes are told of. */
export const CHANGED_KINDS = [
  "event",
  "figure",
  "appearance",
  "retraction",
  "source",
  "agent",
  "place",
  "metric",
  "population",
] as const;
export type ChangedKind = (typeof CHANGED_KINDS)[number];

/** `deleted`: the public no longer sees it, for whatever reason. */
export const CHANGES = ["created", "changed", "deleted"] as const;

/** `event`: the slug of the event that it is part of; null for what events share, for what went, and where the event is shown no more. */
export type PublicChange = {
  kind: ChangedKind;
  id: string;
  change: (typeof CHANGES)[number];
  event: string | null;
};

type Thing = { kind: ChangedKind; id: string; event: string | null; said: string };

const END_OF_TIME = Number.MAX_SAFE_INTEGER;

/** Figures with what is told with them: prints, when they were known, and how they stand once all recorded is known. */
function figuresAsTold(content: EventContent) {
  const { figures, acts } = toTimeline(content);
  const standings = standingAt(figures, acts, END_OF_TIME);
  const prints = groupBy(content.appearances, ({ figure }) => figure);
  return figures.map(({ figure, known }) => {
    const { state, since, because, flags, acts: upon } = standings.get(figure.id) ?? {};
    const standing = { state, since: String(since), because, flags, upon };
    // Canonical JSON has no number for what is open.
    const span = [String(known.earliest), String(known.latest), known.assumed];
    return { ...figure, prints: prints.get(figure.id), known: span, standing };
  });
}

function things(content: EventContent): Thing[] {
  const event = content.event.slug;
  const own = (kind: ChangedKind, all: readonly { id: string }[]) =>
    all.map((one): Thing => ({ kind, id: one.id, event, said: canonicalize(one) ?? "" }));
  const shared = (kind: ChangedKind, all: readonly { id: string }[]) =>
    own(kind, all).map((thing) => ({ ...thing, event: null }));
  return [
    ...own("event", [content.event]),
    ...own("figure", figuresAsTold(content)),
    ...own("appearance", content.appearances),
    ...own("retraction", content.retractions),
    ...shared("source", content.sources),
    ...shared("agent", content.agents),
    ...shared(
      "place",
      content.places.map((place) => ({ ...place, id: place.slug })),
    ),
  ];
}

const keyed = (contents: readonly EventContent[]) =>
  new Map(contents.flatMap(things).map((thing) => [`${thing.kind} ${thing.id}`, thing]));

/** By kind, then by id. */
function inOrder(a: PublicChange, b: PublicChange): number {
  const order = CHANGED_KINDS.indexOf(a.kind) - CHANGED_KINDS.indexOf(b.kind);
  return order || (a.id < b.id ? -1 : 1);
}

/**
 * What the public sees otherwise in `now` than in `then`, both `visibleContent` of the same events; an
 * event that it does not see is left out of the one or the other. Of what went only its id is told. A figure
 * has changed when anything told with it has: whoever keeps its answer by its address knows when to ask again.
 * Metrics and populations are everybody's and not compared here.
 */
export function publicChanges(then: readonly EventContent[], now: readonly EventContent[]): PublicChange[] {
  const [before, after] = [keyed(then), keyed(now)];
  const changes: PublicChange[] = [];
  for (const [key, { kind, id, event, said }] of after) {
    const was = before.get(key);
    if (!was) changes.push({ kind, id, event, change: "created" });
    else if (was.said !== said) changes.push({ kind, id, event, change: "changed" });
  }
  for (const [key, { kind, id }] of before)
    if (!after.has(key)) changes.push({ kind, id, event: null, change: "deleted" });
  return changes.toSorted(inOrder);
}
