import { afterAll, beforeAll, expect, it } from "vitest";
import { EDITOR, eventInput, figureInput, sourceInput, VOCABULARY } from "@/prisma/factories";
import { database } from "../client";
import { getHeadRevision } from "../queries/get-head-revision";
import { closeTestDatabase, openTestDatabase } from "../testing/test-database";
import { recordSource } from "./record-source";
import { createEvent, updateEvent } from "./save-event";
import { addVocabulary } from "./save-vocabulary";

beforeAll(async () => {
  await openTestDatabase();
  await addVocabulary(EDITOR, VOCABULARY, "Words");
});
afterAll(closeTestDatabase);

/** An event in Almaty with a figure as of that day, moved to another zone. */
async function move(asOf: string, zone: string) {
  const event = eventInput();
  await createEvent(EDITOR, event);
  const figures = [figureInput(16, { asOf })];
  await recordSource(EDITOR, sourceInput({ event: event.id, figures }));
  const moved = await updateEvent(EDITOR, { ...event, zone, basedOn: await getHeadRevision() });
  const [stored] = await database().figure.findMany({ where: { eventId: event.id } });
  return { moved, earliest: stored?.asOfEarliest?.toISOString() };
}

it("an event in another zone has the instants of its figures worked out anew", async () => {
  const { moved, earliest } = await move("2022-01-09", "UTC");
  expect(moved.ok).toBe(true);
  expect(earliest).toBe("2022-01-09T00:00:00.000Z");
});

it("a zone that skipped the day of a figure is refused: nobody could read the event any more", async () => {
  const { moved } = await move("2011-12-30", "Pacific/Apia");
  expect(moved).toMatchObject({ ok: false, problems: [{ path: "zone", code: "date-no-such-date" }] });
});
