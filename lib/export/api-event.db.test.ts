import { afterAll, beforeAll, expect, it } from "vitest";
import { recordSource } from "@/lib/db/commands/record-source";
import { createEvent } from "@/lib/db/commands/save-event";
import { addVocabulary } from "@/lib/db/commands/save-vocabulary";
import { newId } from "@/lib/db/new-id";
import { closeTestDatabase, openTestDatabase } from "@/lib/db/testing/test-database";
import { loadEvent } from "@/lib/loaders/load-event";
import { EDITOR, eventInput, figureInput, sourceInput, VOCABULARY } from "@/prisma/factories";
import { toApiEvent } from "./api-event";

beforeAll(async () => {
  await openTestDatabase();
  await addVocabulary(EDITOR, VOCABULARY, "Words");
});
afterAll(closeTestDatabase);

it("points at the original of a copy only where the original is told", async () => {
  const event = eventInput();
  await createEvent(EDITOR, event);
  const originals = [newId(), newId()];
  const [silent, printing] = originals;
  const save = (given: object) => recordSource(EDITOR, sourceInput({ event: event.id, ...given }));
  await save({ id: silent });
  await save({ id: printing, figures: [figureInput(16)] });
  for (const copyOf of originals) await save({ source: { copyOf }, figures: [figureInput(17)] });
  const loaded = await loadEvent(event.slug);
  if (!loaded) throw new Error("The event is not there.");
  const { sources } = toApiEvent(loaded.timeline, Date.UTC(2023, 0, 1), loaded.revision);
  expect(sources.map(({ id }) => id)).not.toContain(silent);
  expect(sources.map(({ copyOf }) => copyOf).filter(Boolean)).toEqual([printing]);
});
