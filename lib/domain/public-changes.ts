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

/** Something that the public sees, and all that is said of it, as one text. `event` as in `PublicChange`. */
export type PublicThing = { kind: ChangedKind; id: string; event: string | null; said: string };

const keyed = (things: readonly PublicThing[]) =>
  new Map(things.map((thing) => [`${thing.kind} ${thing.id}`, thing]));

/** By kind, then by id. */
function inOrder(a: PublicChange, b: PublicChange): number {
  const order = CHANGED_KINDS.indexOf(a.kind) - CHANGED_KINDS.indexOf(b.kind);
  return order || (a.id < b.id ? -1 : 1);
}

/** What the public sees otherwise `now` than `then`. Of what went only its id is told. */
export function publicChanges(then: readonly PublicThing[], now: readonly PublicThing[]): PublicChange[] {
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
