import { afterAll, beforeAll, expect, it } from "vitest";
import { recordSource } from "@/lib/db/commands/record-source";
import { createEvent, updateEvent } from "@/lib/db/commands/save-event";
import { addVocabulary } from "@/lib/db/commands/save-vocabulary";
import { setState } from "@/lib/db/commands/set-state";
import { getHeadRevision } from "@/lib/db/queries/get-head-revision";
import { done } from "@/lib/db/testing/results";
import { closeTestDatabase, openTestDatabase } from "@/lib/db/testing/test-database";
import { ANY_EVENT } from "@/lib/domain/event-search";
import { EDITOR, eventInput, figureInput, sourceInput, VOCABULARY } from "@/prisma/factories";
import { eachEventAt, loadSearchResult } from "./load-search-result";

beforeAll(async () => {
  await openTestDatabase();
  await addVocabulary(EDITOR, VOCABULARY, "Words");
});
afterAll(closeTestDatabase);

const find = () => loadSearchResult(() => ({ search: { ...ANY_EVENT, sort: "date", after: null } }));

const print = (event: string, number: number) =>
  recordSource(EDITOR, sourceInput({ event, figures: [figureInput(number)] })).then(done);

async function figuresOf(ids: string[], revision: number): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for await (const { content } of eachEventAt(ids, revision))
    counts[content.event.slug] = content.figures.length;
  return counts;
}

it("tells all events as they were when they were found, without what was withdrawn since", async () => {
  const [stays, goes] = [eventInput(), eventInput()];
  for (const event of [stays, goes]) {
    await createEvent(EDITOR, event);
    await print(event.id, 16);
  }
  const { ids, revision } = await find();
  expect(ids.toSorted()).toEqual([stays.id, goes.id].toSorted());
  await print(stays.id, 18);
  expect(await figuresOf(ids, revision)).toEqual({ [stays.slug]: 1, [goes.slug]: 1 });
  const head = await getHeadRevision();
  await setState(EDITOR, { kind: "event", id: goes.id, state: "withdrawn-by-us", basedOn: head }).then(done);
  expect(await figuresOf(ids, revision)).toEqual({ [stays.slug]: 1 });
  expect((await find()).ids).toEqual([stays.id]);
});

it("tells an event that is renamed while it is told, as it was called", async () => {
  const event = eventInput();
  await createEvent(EDITOR, event);
  await print(event.id, 16);
  const { ids, revision } = await find();
  const basedOn = await getHeadRevision();
  await updateEvent(EDITOR, { ...event, slug: `${event.slug}-renamed`, basedOn }).then(done);
  expect(await figuresOf(ids, revision)).toMatchObject({ [event.slug]: 1 });
});
