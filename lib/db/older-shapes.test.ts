import { afterAll, beforeAll, expect, it } from "vitest";
import { EDITOR, eventInput } from "@/prisma/factories";
import { database } from "./client";
import { createEvent, updateEvent } from "./commands/save-event";
import { getEventContent } from "./queries/get-event-content";
import { getEventContentAt } from "./queries/get-event-content-at";
import { verifyChain } from "./queries/verify-chain";
import { hashRevision } from "./revision";
import { toCurrentShape } from "./shapes";
import { done } from "./testing/results";
import { closeTestDatabase, openTestDatabase } from "./testing/test-database";

beforeAll(openTestDatabase);
afterAll(closeTestDatabase);

/** An event as the first version of Countline stored it: row and revision, and nothing that says its language. */
async function storeFirstShape() {
  const { basedOn: _, language: __, ...event } = eventInput({ end: null, place: null });
  const change = { entity: "event", id: event.id, before: null, after: event, shape: 1 };
  const revision = { number: 1, at: "2026-11-01T00:00:00.000Z", editorId: null, message: "Add event" };
  const hash = hashRevision({ ...revision, changes: [change] }, null);
  const db = database();
  await db.$transaction([
    db.$executeRaw`INSERT INTO "Event" ("id", "slug", "title", "summary", "start", "zone", "country", "state")
      VALUES (${event.id}, ${event.slug}, ${event.title}, ${event.summary}, ${event.start}, ${event.zone},
        ${event.country}, ${event.state})`,
    db.$executeRaw`INSERT INTO "Revision" ("number", "at", "message", "hash")
      VALUES (1, ${revision.at}::timestamptz, ${revision.message}, ${hash})`,
    db.$executeRaw`INSERT INTO "Change" ("revisionNumber", "ordinal", "entity", "entityId", "after", "shape")
      VALUES (1, 0, 'event', ${event.id}, ${JSON.stringify(event)}::jsonb, 1)`,
  ]);
  return event;
}

it("an event stored before it could say its language reads as English, then as now, and stays so", async () => {
  const event = await storeFirstShape();
  expect((await getEventContentAt(event.id, 1))?.event).toEqual({ ...event, language: "en" });
  expect((await getEventContent(event.id))?.event).toEqual({ ...event, language: "en" });

  done(await updateEvent(EDITOR, { ...event, language: "nl", basedOn: 1 }));
  expect((await getEventContentAt(event.id, 1))?.event.language).toBe("en");
  expect((await getEventContentAt(event.id, 2))?.event.language).toBe("nl");
  expect((await getEventContent(event.id))?.event.language).toBe("nl");
  expect(await verifyChain()).toEqual({ ok: true, revisions: 2 });
});

it("what an event is written in is kept as it was sent", async () => {
  const event = eventInput({ language: "sr-Latn-RS" });
  const { revision } = done(await createEvent(EDITOR, event));
  expect((await getEventContentAt(event.id, revision))?.event.language).toBe("sr-Latn-RS");
});

it("what a newer version stored is refused, not misread", () => {
  expect(() => toCurrentShape("event", {}, 99)).toThrow(/shape 99/);
});
