import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { openWithWords } from "@/lib/db/testing/open-with-words";
import { visibleContent } from "@/lib/domain/publication";
import type { PublicationState } from "@/lib/domain/vocabulary";
import { EDITOR, eventInput, figureInput, sourceInput } from "@/prisma/factories";
import type { Draft } from "../draft";
import { newId } from "../new-id";
import { getEventContent } from "../queries/get-event-content";
import { getHeadRevision } from "../queries/get-head-revision";
import { save as saveDraft } from "../save";
import { done } from "../testing/results";
import { closeTestDatabase } from "../testing/test-database";
import type { Stateful } from "./carry-along";
import { recordSource } from "./record-source";
import { createEvent, updateEvent } from "./save-event";
import { setState } from "./set-state";

let event: ReturnType<typeof eventInput>;

const save = async (given: object) =>
  done(await recordSource(EDITOR, sourceInput({ event: event.id, ...given })));

async function bring(kind: Stateful, id: string | undefined, ...states: PublicationState[]) {
  for (const state of states) {
    const basedOn = await getHeadRevision();
    done(await setState(EDITOR, { kind, id: id ?? "", state, basedOn }));
  }
}

/** What the public sees: ids of figures and acts, and how many prints. */
async function visible() {
  const content = await getEventContent(event.id);
  const seen = content && visibleContent(content);
  return {
    figures: seen?.figures.map(({ id }) => id),
    prints: seen?.appearances.length,
    acts: seen?.retractions.map(({ id }) => id),
  };
}

beforeAll(openWithWords);
beforeEach(async () => {
  event = eventInput();
  done(await createEvent(EDITOR, event));
});
afterAll(closeTestDatabase);

it("a source that is reviewed before it is published brings its figures and acts along", async () => {
  const retractions = [{ kind: "removal", figures: ["#0"] }];
  const made = await save({ figures: [figureInput(16)], retractions, state: "draft" });
  await bring("source", made.source, "in-review", "published");
  expect(await visible()).toEqual({ figures: made.figures, prints: 1, acts: made.retractions });
});

it("a source that comes back brings nothing back that we withdrew by itself", async () => {
  const removals = ["#0", "#1"].map((figure) => ({ kind: "removal", figures: [figure] }));
  const made = await save({ figures: [figureInput(16), figureInput(17)], retractions: removals });
  const [kept, gone] = made.figures;
  await bring("figure", gone, "withdrawn-by-us");
  await bring("retraction", made.retractions[0], "withdrawn-by-us");
  await bring("source", made.source, "withdrawn-by-us");
  expect(await visible()).toEqual({ figures: [], prints: 0, acts: [] });
  await bring("source", made.source, "published");
  expect(await visible()).toMatchObject({ figures: [kept], acts: [] });
});

it("a print that we withdrew by itself stays away when its source comes back", async () => {
  const { source, figures } = await save({ figures: [figureInput(16)] });
  const content = await getEventContent(event.id);
  await bring("appearance", content?.appearances[0]?.id, "withdrawn-by-us");
  await bring("source", source, "withdrawn-by-us", "published");
  expect(await visible()).toEqual({ figures: [], prints: 0, acts: [] });
  expect(figures).toHaveLength(1);
});

it("a source taken back to draft hides what only it prints, and publishing shows it again", async () => {
  const first = await save({ figures: [figureInput(16), figureInput(17)] });
  const [twice, once] = first.figures;
  await save({ appearances: [{ figure: twice }] });
  await bring("source", first.source, "draft");
  expect(await visible()).toMatchObject({ figures: [twice], prints: 1 });
  await bring("source", first.source, "published");
  expect((await visible()).figures?.toSorted()).toEqual([twice, once].toSorted());
});

type Given = Parameters<typeof eventInput>[0];

const change = async (given: Given) =>
  done(await updateEvent(EDITOR, { ...event, ...given, basedOn: await getHeadRevision() }));

/** Another event under that short name, saved as it could be before names that readers saw were kept from others. */
async function saveUnder(slug: string, state: PublicationState): Promise<string> {
  const { basedOn: _, ...other } = eventInput({ slug, state });
  const work = async (draft: Draft) => {
    await draft.put("event", other.id, other);
    return {};
  };
  done(await saveDraft({ actor: EDITOR, needs: [], message: "Add event", work }));
  return other.id;
}

it.each<PublicationState>(["draft", "in-review", "withdrawn-by-us"])(
  "an event that is %s is not published under a name by which readers know another",
  async (state) => {
    await change({ slug: `event-${newId()}` });
    const id = await saveUnder(event.slug, state);
    const basedOn = await getHeadRevision();
    expect(await setState(EDITOR, { kind: "event", id, state: "published", basedOn })).toEqual({
      ok: false,
      problems: [{ path: "", code: "slug-was-used", values: { title: event.title } }],
    });
    expect(await getHeadRevision()).toBe(basedOn);
    await bring("event", id, state === "draft" ? "withdrawn-by-us" : "draft");
  },
);

it("an event comes back under a name of its own, the present one or one that it had", async () => {
  await bring("event", event.id, "withdrawn-by-us", "published");
  await change({ slug: `event-${newId()}`, state: "withdrawn-by-us" });
  await bring("event", event.id, "published");
  await change({ state: "withdrawn-by-us" });
  await bring("event", event.id, "published");
  expect((await getEventContent(event.id))?.event).toMatchObject({ slug: event.slug, state: "published" });
});
