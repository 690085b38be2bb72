import type { Actor } from "@/lib/domain/permissions";
import type { PublicationState } from "@/lib/domain/vocabulary";
import type { Draft } from "../draft";
import { type CommandResult, needsForState, save } from "../save";
import { checkUnchanged } from "./check-unchanged";

type Stateful = "event" | "source" | "figure" | "appearance" | "retraction";

async function put(draft: Draft, kind: Stateful, id: string, state: PublicationState): Promise<void> {
  const found = await draft.get(kind, id);
  if (found) await draft.put(kind, id, { ...found, state });
}

/** What came with a source goes the way that it goes, unless it went another way already. */
async function carryAlong(draft: Draft, source: string, from: PublicationState, to: PublicationState) {
  const prints = await draft.tx.appearance.findMany({
    where: { sourceId: source },
    select: { id: true, state: true, figure: { select: { id: true, state: true } } },
  });
  for (const print of prints) {
    if (print.state === from) await put(draft, "appearance", print.id, to);
    if (print.figure.state === from && to === "published") await put(draft, "figure", print.figure.id, to);
  }
  if (to !== "published") return;
  const acts = await draft.tx.retraction.findMany({
    where: { state: from, reports: { some: { sourceId: source } } },
    select: { id: true },
  });
  for (const act of acts) await put(draft, "retraction", act.id, to);
}

export type StateInput = { kind: Stateful; id: string; state: PublicationState; basedOn: number | null };

/**
 * Publishes something, takes it back to draft, or withdraws it from our own records. Publishing a
 * source publishes the drafts that came with it. Refused when it was changed after `basedOn`.
 */
export function setState(actor: Actor | null, input: StateInput): Promise<CommandResult<{ id: string }>> {
  const { kind, id, state } = input;
  return save({
    actor,
    needs: [["edit", { kind, id }], ...needsForState(kind, id, state)],
    message: `Set ${kind} to ${state}`,
    work: async (draft) => {
      const before = await draft.get(kind, id);
      if (!before) draft.refuse("", "not-found");
      await checkUnchanged(draft, kind, id, input.basedOn);
      if (!before || draft.problems.length > 0) return { id };
      await put(draft, kind, id, state);
      if (kind === "source") await carryAlong(draft, id, before.state, state);
      return { id };
    },
  });
}
