import type { Actor } from "@/lib/domain/permissions";
import type { PublicationState } from "@/lib/domain/vocabulary";
import type { AppearanceInput } from "@/lib/schemas/figure-input";
import { type CommandResult, needsForState, save } from "../save";
import { buildAppearance } from "./build-figure";
import { checkUnchanged } from "./check-unchanged";

export type AppearanceChange = {
  id: string;
  basedOn: number | null;
  appearance: AppearanceInput;
  message: string | null;
};

/** Mends our own record of how one source prints a figure. */
export function updateAppearance(
  actor: Actor | null,
  input: AppearanceChange,
): Promise<CommandResult<{ id: string }>> {
  const { id } = input;
  return save({
    actor,
    needs: [["edit", { kind: "appearance", id }]],
    message: input.message ?? "Mend our record of a print",
    work: async (draft) => {
      const before = await draft.get("appearance", id);
      const figure = before && (await draft.get("figure", before.figure));
      if (!before || !figure) {
        draft.refuse("", "not-found");
        return { id };
      }
      await checkUnchanged(draft, "appearance", id, input.basedOn);
      const frame = { id, figure, source: before.source, state: before.state };
      const after = await buildAppearance(draft, input.appearance, frame, "appearance.");
      if (draft.problems.length === 0) await draft.put("appearance", id, after);
      return { id };
    },
  });
}

export type NewAppearance = {
  id: string;
  figure: string;
  source: string;
  print: AppearanceInput;
  state: PublicationState;
  message: string | null;
};

/** Records that a known source prints a known figure too. */
export function addAppearance(
  actor: Actor | null,
  input: NewAppearance,
): Promise<CommandResult<{ id: string; figure: string }>> {
  const { id, source, print, state } = input;
  return save({
    actor,
    needs: [["create", { kind: "appearance" }], ...needsForState("appearance", id, state)],
    message: input.message ?? "Add a print of a figure",
    work: async (draft) => {
      const made = { id, figure: input.figure };
      if (await draft.get("appearance", id)) draft.refuse("", "already-saved");
      if (!(await draft.get("source", source))) draft.refuse("source", "unknown-source");
      const figure = await draft.get("figure", input.figure);
      if (!figure) {
        draft.refuse("figure", "unknown-figure");
        return made;
      }
      const where = { figureId_sourceId: { figureId: figure.id, sourceId: source } };
      if (await draft.tx.appearance.findUnique({ where })) draft.refuse("source", "appears-already");
      const appearance = await buildAppearance(draft, print, { id, figure, source, state }, "print.");
      if (draft.problems.length === 0) await draft.put("appearance", id, appearance);
      return made;
    },
  });
}
