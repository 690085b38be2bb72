import { type Act, type Actor, may, type Subject } from "@/lib/domain/permissions";
import type { Problem } from "@/lib/domain/problem";
import type { PublicationState } from "@/lib/domain/vocabulary";
import { transact } from "./client";
import { Draft } from "./draft";
import { appendRevision, lockRevisions } from "./revision";
import { endTakedowns } from "./takedowns";
import { put } from "./writes/put";

/** What every command gives back. `revision` is the one it made, or the newest when nothing changed. */
export type CommandResult<Made = object> =
  | ({ ok: true; revision: number } & Made)
  | { ok: false; problems: Problem[] };

/** One thing that an actor must be allowed to do. */
export type Need = readonly [Act, Subject];

type Save<Made> = {
  actor: Actor | null;
  /** Everything that the actor must be allowed to do, each asked of `may`. */
  needs: readonly Need[];
  message: string;
  /** Reads and puts; notes problems in the draft. Runs alone: no other save is under way. */
  work: (draft: Draft) => Promise<Made>;
};

/**
 * One save: permission, work, writes and one revision, in one transaction. Nothing is written when
 * the draft has problems or when nothing changes.
 */
export async function save<Made extends object>(given: Save<Made>): Promise<CommandResult<Made>> {
  const { actor, needs, message, work } = given;
  return transact(async (tx) => {
    const refused = needs.some(([act, subject]) => !may(actor, act, subject));
    if (refused || actor === null) return { ok: false, problems: [{ path: "", code: "not-allowed" }] };
    await lockRevisions(tx);
    const draft = new Draft(tx);
    const made = await work(draft);
    if (draft.problems.length > 0) return { ok: false, problems: draft.problems };
    await endTakedowns(draft);
    const writes = draft.writes();
    for (const write of writes) await put(tx, write);
    await draft.finish();
    const revision =
      writes.length > 0 ? await appendRevision(tx, actor.id, message, writes) : await headOf(draft);
    return { ok: true, revision, ...made };
  });
}

async function headOf(draft: Draft): Promise<number> {
  const last = await draft.tx.revision.aggregate({ _max: { number: true } });
  return last._max.number ?? 0;
}

/** What it takes to bring something to this publication state. */
export function needsForState(kind: string, id: string, state: PublicationState): Need[] {
  if (state === "published") return [["publish", { kind, id }]];
  if (state === "withdrawn-by-us") return [["withdraw", { kind, id }]];
  return [];
}
