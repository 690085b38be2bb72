import type { PublicationState } from "@/lib/domain/vocabulary";
import type { Draft } from "../draft";
import { takenDownAmong } from "../takedowns";

/** What stands somewhere on its way to the public. */
export type Stateful = "event" | "source" | "figure" | "appearance" | "retraction";

/** Brings one thing to that state. */
export async function putState(
  draft: Draft,
  kind: Stateful,
  id: string,
  state: PublicationState,
): Promise<void> {
  const found = await draft.get(kind, id);
  if (found) await draft.put(kind, id, { ...found, state });
}

const WAITING: readonly string[] = ["draft", "in-review"] satisfies PublicationState[];

/**
 * Publishing a source publishes what came with it and still waits: prints, their figures, acts. Nothing
 * else goes along: what is withdrawn by itself stays so, and with its source out of sight the public sees
 * none of its prints anyway (`visibleContent`). What is taken down for legal reasons and is a draft to be
 * corrected is for whoever corrects it to publish.
 */
export async function carryAlong(
  draft: Draft,
  source: string,
  from: PublicationState,
  to: PublicationState,
): Promise<void> {
  if (to !== "published" || !WAITING.includes(from)) return;
  const prints = await draft.tx.appearance.findMany({
    where: { sourceId: source, state: { not: "withdrawn-by-us" } },
    select: { id: true, figure: { select: { id: true, state: true } } },
  });
  const acts = await draft.tx.retraction.findMany({
    where: { state: { in: [...WAITING] }, reports: { some: { sourceId: source } } },
    select: { id: true },
  });
  const waiting: [Stateful, string][] = [
    ...prints.map(({ id }): [Stateful, string] => ["appearance", id]),
    ...prints.flatMap(({ figure }): [Stateful, string][] =>
      WAITING.includes(figure.state) ? [["figure", figure.id]] : [],
    ),
    ...acts.map(({ id }): [Stateful, string] => ["retraction", id]),
  ];
  const down = await takenDownAmong(
    draft.tx,
    waiting.map(([, id]) => id),
  );
  for (const [kind, id] of waiting) if (!down.has(id)) await putState(draft, kind, id, to);
}
