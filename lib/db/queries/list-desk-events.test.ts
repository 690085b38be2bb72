import { afterAll, beforeAll, expect, it } from "vitest";
import { openWithWords } from "@/lib/db/testing/open-with-words";
import { EDITOR, eventInput, figureInput, sourceInput } from "@/prisma/factories";
import { recordSource } from "../commands/record-source";
import { createEvent } from "../commands/save-event";
import { done } from "../testing/results";
import { closeTestDatabase } from "../testing/test-database";
import { listDeskEvents } from "./list-desk-events";

beforeAll(openWithWords);

afterAll(closeTestDatabase);

it("counts each source of an event once, those too that only report an act", async () => {
  const event = eventInput();
  done(await createEvent(EDITOR, event));
  const printing = sourceInput({ event: event.id, figures: [figureInput(16), figureInput(17)] });
  const { figures } = done(await recordSource(EDITOR, printing));
  const removal = { kind: "removal", figures, reports: [{ source: printing.id }] };
  done(await recordSource(EDITOR, sourceInput({ event: event.id, retractions: [removal] })));
  expect(await listDeskEvents()).toMatchObject([
    { id: event.id, figures: 2, drafts: 0, sources: 2, acts: 1 },
  ]);
});
