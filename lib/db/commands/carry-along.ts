import type { PublicationState } from "@/lib/domain/vocabulary";
import type { Draft } from "../draft";

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

/** What came with a source goes the way that it goes, unless it went another way already. */
export async function carryAlong(draft: Draft, source: string, from: PublicationState, to: PublicationState) {
  const prints = await draft.tx.appearance.findMany({
    where: { sourceId: source },
    select: { id: true, state: true, figure: { select: { id: true, state: true } } },
  });
  for (const print of prints) {
    if (print.state === from) await putState(draft, "appearance", print.id, to);
    if (print.figure.state === from && to === "published")
      await putState(draft, "figure", print.figure.id, to);
  }
  if (to !== "published") return;
  const acts = await draft.tx.retraction.findMany({
    where: { state: from, reports: { some: { sourceId: source } } },
    select: { id: true },
  });
  for (const act of acts) await putState(draft, "retraction", act.id, to);
}
