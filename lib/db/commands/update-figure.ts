import type { Actor } from "@/lib/domain/permissions";
import type { FigureInput } from "@/lib/schemas/figure-input";
import { type CommandResult, save } from "../save";
import { buildFigure } from "./build-figure";
import { checkUnchanged } from "./check-unchanged";

export type FigureChange = {
  id: string;
  basedOn: number | null;
  figure: FigureInput;
  message: string | null;
};

/**
 * Mends our own record of a figure: a typing mistake is a revision, never a retraction. A hop that an
 * act is aimed at cannot be taken out of the chain.
 */
export function updateFigure(
  actor: Actor | null,
  input: FigureChange,
): Promise<CommandResult<{ id: string }>> {
  const { id } = input;
  return save({
    actor,
    needs: [["edit", { kind: "figure", id }]],
    message: input.message ?? "Mend our record of a figure",
    work: async (draft) => {
      const before = await draft.get("figure", id);
      const event = before && (await draft.get("event", before.event));
      if (!before || !event) {
        draft.refuse("", "not-found");
        return { id };
      }
      await checkUnchanged(draft, "figure", id, input.basedOn);
      const after = await buildFigure(draft, input.figure, { id, event, state: before.state }, "figure.");
      const kept = new Set(after.chain.map((hop) => hop.agent));
      const aimedAt = await draft.tx.retractionTarget.findMany({
        where: { figureId: id, hopAgentId: { not: null } },
        select: { hopAgentId: true },
      });
      if (aimedAt.some((target) => target.hopAgentId !== null && !kept.has(target.hopAgentId))) {
        draft.refuse("figure.chain", "hop-has-act");
      }
      if (draft.problems.length === 0) await draft.put("figure", id, after);
      return { id };
    },
  });
}
