import type { Actor } from "@/lib/domain/permissions";
import type { PublicationState } from "@/lib/domain/vocabulary";
import type { Draft } from "../draft";
import { type CommandResult, needsForState, save } from "../save";
import { carryAlong, putState, type Stateful } from "./carry-along";
import { checkFormerSlug } from "./check-former-slug";
import { checkUnchanged } from "./check-unchanged";

export type StateInput = {
  kind: Stateful;
  id: string;
  state: PublicationState;
  basedOn: number | null;
  /** Why it has to be withdrawn for legal reasons: shared links that show it say so from then on. */
  legalReason?: string | null;
};

/** Notes why something is withdrawn for legal reasons, where it is. It stands until that is published (`endTakedowns`). */
async function noteLegalReason(draft: Draft, { kind, id, state, legalReason }: StateInput): Promise<void> {
  if (state === "withdrawn-by-us" && legalReason)
    await draft.put("takedown", id, { id, kind, reason: legalReason });
}

/** What readers did not see may have its name from before that was asked of names: it is asked again before they do. */
async function checkName(draft: Draft, { kind, id, state }: StateInput): Promise<void> {
  const event = kind === "event" && state === "published" ? await draft.get(kind, id) : null;
  if (event) await checkFormerSlug(draft, "", event);
}

/**
 * Publishes something, takes it back to draft, or withdraws it from our own records. Publishing a
 * source publishes the drafts that came with it. Refused when it was changed after `basedOn`, and for
 * an event with a name under which readers saw another.
 */
export function setState(actor: Actor | null, input: StateInput): Promise<CommandResult<{ id: string }>> {
  const { kind, id, state } = input;
  return save({
    actor,
    needs: [["edit", { kind, id }], ...needsForState(kind, id, state)],
    message: `Set ${kind} to ${state}${input.legalReason ? " for legal reasons" : ""}`,
    work: async (draft) => {
      const before = await draft.get(kind, id);
      if (!before) draft.refuse("", "not-found");
      await checkUnchanged(draft, kind, id, input.basedOn);
      await checkName(draft, input);
      if (!before || draft.problems.length > 0) return { id };
      await putState(draft, kind, id, state);
      await noteLegalReason(draft, input);
      if (kind === "source") await carryAlong(draft, id, before.state, state);
      return { id };
    },
  });
}
