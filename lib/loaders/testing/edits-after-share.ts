import { createEvent, updateEvent } from "@/lib/db/commands/save-event";
import { updateAgent } from "@/lib/db/commands/update-agent";
import { updateFigure } from "@/lib/db/commands/update-figure";
import { updateRetraction } from "@/lib/db/commands/update-retraction";
import { newId } from "@/lib/db/new-id";
import { getCurrent } from "@/lib/db/queries/get-current";
import { getHeadRevision } from "@/lib/db/queries/get-head-revision";
import { done } from "@/lib/db/testing/results";
import type { SharedChange } from "@/lib/domain/permalink-changes";
import { figureInputSchema } from "@/lib/schemas/figure-input";
import { retractionInputSchema } from "@/lib/schemas/source-input";
import { EDITOR, eventInput, figureInput } from "@/prisma/factories";
import { bring, type Event, save } from "./share";

/** Whoever says a figure, one for each: so that no figure supersedes another. */
export const saidBy = (name: string) => ({
  chain: [{ agent: { name, kind: "government", country: "KZ" }, role: "asserts", firstHand: true }],
});

/** What an editor may do to figures after the share, each to one of its own, and what the banner must say of it. */
type Edit = {
  does: (event: Event, figure: string, act: string, nominal: number) => Promise<unknown>;
  tells: SharedChange[];
  /** Its figure was taken back before the share, by the act that it is given. */
  takenBack?: true;
};

export const retract = (event: Event, figure: string, given: object) =>
  save(event, { retractions: [{ statedAt: "2022-01-10", figures: [figure], ...given }] });

/** Mends our own record of a figure: another number, or the same, and said by another. */
export async function mend(id: string, nominal: number) {
  const { appearance: _print, ...input } = figureInput(nominal, saidBy("Mended"));
  const figure = figureInputSchema.parse(input);
  return done(await updateFigure(EDITOR, { id, basedOn: await getHeadRevision(), message: null, figure }));
}

/** Mends our own record of an act: other dates, or other words. */
async function amend(id: string, given: object) {
  const before = await getCurrent("retraction", id);
  const retraction = retractionInputSchema.parse({ ...before, by: null, ...given });
  return done(
    await updateRetraction(EDITOR, { id, basedOn: await getHeadRevision(), retraction, message: null }),
  );
}

/** Gives whoever said a figure another name. */
async function rename(figure: string) {
  const said = (await getCurrent("figure", figure))?.chain[0];
  const agent = said ? await getCurrent("agent", said.agent) : null;
  if (!agent) throw new Error(`Nobody said ${figure}.`);
  const { slug: _, ...same } = agent;
  const change = { name: `Renamed ${newId()}`, basedOn: await getHeadRevision(), message: null };
  return done(await updateAgent(EDITOR, { ...same, memberOf: null, ...change }));
}

export const EDITS: Record<string, Edit> = {
  "a new figure": {
    does: (event) => save(event, { figures: [figureInput(400, saidBy(newId()))] }),
    tells: ["new"],
  },
  "a draft": {
    does: (event) => save(event, { state: "draft", figures: [figureInput(500, saidBy(newId()))] }),
    tells: [],
  },
  "a figure of something else": {
    does: (event) => save(event, { figures: [figureInput(7, { metric: "arrested" })] }),
    tells: [],
  },
  retraction: {
    does: (event, figure) => retract(event, figure, { kind: "retraction" }),
    tells: ["withdrawn"],
  },
  removal: { does: (event, figure) => retract(event, figure, { kind: "removal" }), tells: ["withdrawn"] },
  correction: {
    does: async (event, figure) => {
      const id = newId();
      const figures = [{ ...figureInput(16, saidBy(newId())), id }];
      await save(event, { figures });
      await retract(event, figure, { kind: "correction", replacement: id });
    },
    tells: ["new", "corrected"],
  },
  dispute: {
    does: (event, figure) =>
      retract(event, figure, { kind: "dispute", by: { name: "A rights group", kind: "ngo" } }),
    tells: ["otherDetails"],
  },
  reinstatement: {
    does: (event, _, act) =>
      save(event, { retractions: [{ kind: "reinstatement", undoes: act, statedAt: "2022-01-11" }] }),
    tells: ["reinstated"],
    takenBack: true,
  },
  "an act of another day": {
    does: (_, __, act) => amend(act, { statedAt: "2022-01-20" }),
    tells: ["otherDetails"],
    takenBack: true,
  },
  "an act for another reason": {
    does: (_, __, act) => amend(act, { reason: "Another reason." }),
    tells: ["otherDetails"],
    takenBack: true,
  },
  "an act as it was": { does: (_, __, act) => amend(act, {}), tells: [], takenBack: true },
  "an agent of another name": { does: (_, figure) => rename(figure), tells: ["otherDetails"] },
  "withdrawn by us": {
    does: (_, figure) => bring("figure", figure, "withdrawn-by-us"),
    tells: ["withdrawn"],
  },
  "a further print": {
    does: (event, figure) => save(event, { appearances: [{ figure, passages: [{ phrase: "again" }] }] }),
    tells: ["otherDetails"],
  },
  "a mended number": { does: (_, figure) => mend(figure, 999), tells: ["amended"] },
  "a mended chain": {
    does: (_, figure, __, nominal) => mend(figure, nominal),
    tells: ["otherDetails"],
  },
  "another address": {
    does: async (event) => {
      event.slug = `event-${newId()}`;
      done(await updateEvent(EDITOR, { ...event, basedOn: await getHeadRevision() }));
    },
    tells: [],
  },
};

/** An event with a figure for each edit, and the acts that took back some of them already. */
export async function makeEvent() {
  const event = eventInput();
  done(await createEvent(EDITOR, event));
  const inputs = Object.keys(EDITS).map((_, at) => figureInput(100 + at, saidBy(newId())));
  const { figures } = await save(event, { figures: inputs });
  const acts = figures.map(() => newId());
  for (const [at, { takenBack }] of Object.values(EDITS).entries())
    if (takenBack) await retract(event, figures[at] ?? "", { id: acts[at], kind: "retraction" });
  return { event, figures, acts };
}
