import type { Actor } from "@/lib/domain/permissions";
import type { RetractionInput } from "@/lib/schemas/source-input";
import { type CommandResult, save } from "../save";
import { buildRetraction, checkActs } from "./build-retraction";
import { checkUnchanged } from "./check-unchanged";

export type RetractionChange = {
  id: string;
  basedOn: number | null;
  retraction: RetractionInput;
  message: string | null;
};

/** Mends our own record of an act upon figures. Its place in the order of recording stays. */
export function updateRetraction(
  actor: Actor | null,
  input: RetractionChange,
): Promise<CommandResult<{ id: string }>> {
  const { id } = input;
  return save({
    actor,
    needs: [["edit", { kind: "retraction", id }]],
    message: input.message ?? "Mend our record of an act",
    work: async (draft) => {
      const before = await draft.get("retraction", id);
      const event = before && (await draft.get("event", before.event));
      if (!before || !event) {
        draft.refuse("", "not-found");
        return { id };
      }
      await checkUnchanged(draft, "retraction", id, input.basedOn);
      const { sequence, state } = before;
      const frame = { id, event, sequence, state, source: null, figuresOfForm: [] };
      const act = await buildRetraction(draft, input.retraction, frame, "retraction.");
      if (act.undoes === id) draft.refuse("retraction.undoes", "undoes-itself");
      await draft.put("retraction", id, act);
      await checkActs(draft, event.id, [{ act, path: "retraction." }]);
      return { id };
    },
  });
}
