import type { Event, Retraction } from "@/lib/domain/content";
import type { Actor } from "@/lib/domain/permissions";
import type { RecordSourceInput } from "@/lib/schemas/source-input";
import type { Draft } from "../draft";
import { newId } from "../new-id";
import { type CommandResult, needsForState, save } from "../save";
import { buildAppearance, buildFigure } from "./build-figure";
import { buildRetraction, checkActs } from "./build-retraction";
import { buildSource } from "./build-source";
import { carryAlong } from "./carry-along";
import { checkUnchanged } from "./check-unchanged";

export type RecordedSource = { source: string; figures: string[]; retractions: string[] };

/** A new source that says nothing of itself and brings nothing: its form was sent too early. */
function isBlank({ existing, source, figures, appearances, retractions }: RecordSourceInput): boolean {
  if (existing || figures.length + appearances.length + retractions.length > 0) return false;
  return Object.values(source).every((value) => value === null);
}

async function putSource(draft: Draft, input: RecordSourceInput, event: Event): Promise<void> {
  const { id, existing, state } = input;
  const before = await draft.get("source", id);
  if (existing && !before) draft.refuse("", "not-found");
  if (!existing && before) draft.refuse("", "already-saved");
  if (existing) await checkUnchanged(draft, "source", id, input.basedOn);
  if (isBlank(input)) draft.refuse("source.title", "nothing-given");
  // What is added as a draft leaves the source where it stands: published, or withdrawn by us.
  const kept = before && state === "draft" ? before.state : state;
  const source = await buildSource(draft, input.source, { id, event, state: kept });
  await draft.put("source", id, source);
  if (before && before.state !== state && state === "published")
    await carryAlong(draft, id, before.state, state);
}

async function putFigures(draft: Draft, input: RecordSourceInput, event: Event): Promise<string[]> {
  const ids: string[] = [];
  for (const [index, given] of input.figures.entries()) {
    const path = `figures[${index}].`;
    const figure = await buildFigure(
      draft,
      given,
      { id: given.id ?? newId(), event, state: input.state },
      path,
    );
    if (await draft.get("figure", figure.id)) draft.refuse("", "already-saved");
    const frame = { id: newId(), figure, source: input.id, state: input.state };
    const appearance = await buildAppearance(draft, given.appearance, frame, `${path}appearance.`);
    await draft.put("figure", figure.id, figure);
    await draft.put("appearance", appearance.id, appearance);
    ids.push(figure.id);
  }
  return ids;
}

async function putAppearances(draft: Draft, input: RecordSourceInput, event: Event): Promise<void> {
  for (const [index, given] of input.appearances.entries()) {
    const path = `appearances[${index}].`;
    const figure = await draft.get("figure", given.figure);
    if (figure?.event !== event.id) {
      draft.refuse(`${path}figure`, "unknown-figure");
      continue;
    }
    const clash = draft.pending("appearance").some((other) => other.figure === figure.id);
    const where = { figureId_sourceId: { figureId: figure.id, sourceId: input.id } };
    if (clash || (await draft.tx.appearance.findUnique({ where }))) {
      draft.refuse(`${path}figure`, "appears-already");
      continue;
    }
    const frame = { id: newId(), figure, source: input.id, state: input.state };
    const appearance = await buildAppearance(draft, given, frame, path);
    await draft.put("appearance", appearance.id, appearance);
  }
}

async function putRetractions(draft: Draft, input: RecordSourceInput, event: Event, figures: string[]) {
  const made: { act: Retraction; path: string }[] = [];
  const last = await draft.tx.retraction.aggregate({ _max: { sequence: true } });
  for (const [index, given] of input.retractions.entries()) {
    const path = `retractions[${index}].`;
    const sequence = (last._max.sequence ?? 0) + 1 + index;
    const frame = {
      id: given.id ?? newId(),
      event,
      sequence,
      state: input.state,
      source: input.id,
      figuresOfForm: figures,
    };
    if (await draft.get("retraction", frame.id)) draft.refuse("", "already-saved");
    const act = await buildRetraction(draft, given, frame, path);
    await draft.put("retraction", act.id, act);
    made.push({ act, path });
  }
  await checkActs(draft, event.id, made);
  return made.map(({ act }) => act.id);
}

async function keepText(draft: Draft, input: RecordSourceInput): Promise<void> {
  const { text } = input.source;
  if (text === null || draft.problems.length > 0) return;
  // The row that it belongs to is written at the end of this save, so the text waits for it.
  draft.afterwards(() =>
    draft.tx.sourceText.upsert({
      where: { sourceId: input.id },
      create: { sourceId: input.id, text },
      update: { text },
    }),
  );
}

/**
 * One save of the desk's main form: a source, new or added to, with the figures it prints, its prints
 * of figures that are known, and the acts that it reports. All of it or nothing.
 */
export function recordSource(
  actor: Actor | null,
  input: RecordSourceInput,
): Promise<CommandResult<RecordedSource>> {
  const act = input.existing ? "edit" : "create";
  return save({
    actor,
    needs: [[act, { kind: "source", id: input.id }], ...needsForState("source", input.id, input.state)],
    message:
      input.message ?? `${input.existing ? "Change" : "Add"} source: ${input.source.title ?? "untitled"}`,
    work: async (draft) => {
      const event = await draft.get("event", input.event);
      if (!event) {
        draft.refuse("event", "not-found");
        return { source: input.id, figures: [], retractions: [] };
      }
      await putSource(draft, input, event);
      const figures = await putFigures(draft, input, event);
      await putAppearances(draft, input, event);
      const retractions = await putRetractions(draft, input, event, figures);
      await keepText(draft, input);
      return { source: input.id, figures, retractions };
    },
  });
}
