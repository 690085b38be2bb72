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

/** What many things tell alike, such as an act upon thousands of figures. On one side a key has one text. */
export type SharedPart = { key: string; said: string };

/**
 * Something that the public sees, and all that is said of it: a text of its own, and what it tells besides.
 * Things that tell the same hold the same part, not a copy. `event` as in `PublicChange`.
 */
export type PublicThing = {
  kind: ChangedKind;
  id: string;
  event: string | null;
  said: string;
  parts: readonly SharedPart[];
};

const keyed = (things: readonly PublicThing[]) =>
  new Map(things.map((thing) => [`${thing.kind} ${thing.id}`, thing]));

/** By kind, then by id. */
function inOrder(a: PublicChange, b: PublicChange): number {
  const order = CHANGED_KINDS.indexOf(a.kind) - CHANGED_KINDS.indexOf(b.kind);
  return order || (a.id < b.id ? -1 : 1);
}

function partTexts(things: readonly PublicThing[]): Map<string, string> {
  const texts = new Map<string, string>();
  for (const { parts } of things) for (const { key, said } of parts) texts.set(key, said);
  return texts;
}

/** The keys of the parts that have another text `now`: each is compared once, however many things hold it. */
function amendedParts(then: readonly PublicThing[], now: readonly PublicThing[]): Set<string> {
  const before = partTexts(then);
  const amended = [...partTexts(now)].filter(([key, said]) => before.get(key) !== said);
  return new Set(amended.map(([key]) => key));
}

/** Is the same said of both, in the same order? */
function sayTheSame(was: PublicThing, is: PublicThing, amended: ReadonlySet<string>): boolean {
  const isAsItWas = ({ key }: SharedPart, at: number) => key === was.parts[at]?.key && !amended.has(key);
  return was.said === is.said && was.parts.length === is.parts.length && is.parts.every(isAsItWas);
}

/** What the public sees otherwise `now` than `then`. Of what went only its id is told. */
export function publicChanges(then: readonly PublicThing[], now: readonly PublicThing[]): PublicChange[] {
  const [before, after] = [keyed(then), keyed(now)];
  const amended = amendedParts(then, now);
  const changes: PublicChange[] = [];
  for (const [key, is] of after) {
    const was = before.get(key);
    const { kind, id, event } = is;
    if (!was) changes.push({ kind, id, event, change: "created" });
    else if (!sayTheSame(was, is, amended)) changes.push({ kind, id, event, change: "changed" });
  }
  for (const [key, { kind, id }] of before)
    if (!after.has(key)) changes.push({ kind, id, event: null, change: "deleted" });
  return changes.toSorted(inOrder);
}
