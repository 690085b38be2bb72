import { afterAll, beforeAll, expect, it } from "vitest";
import { openWithWords } from "@/lib/db/testing/open-with-words";
import { ANY_EVENT } from "@/lib/domain/event-search";
import type { PublicationState } from "@/lib/domain/vocabulary";
import { EDITOR, eventInput, figureInput, sourceInput } from "@/prisma/factories";
import { database } from "../client";
import type { Stateful } from "../commands/carry-along";
import { recordSource } from "../commands/record-source";
import { createEvent } from "../commands/save-event";
import { setState } from "../commands/set-state";
import { updateAgent } from "../commands/update-agent";
import { done } from "../testing/results";
import { slugsOf } from "../testing/slugs-of";
import { closeTestDatabase } from "../testing/test-database";
import { getHeadRevision } from "./get-head-revision";
import { searchEvents } from "./search-events";
import { refreshSearchIndex } from "./search-index";

beforeAll(openWithWords);

afterAll(closeTestDatabase);

/** The slugs of what a reader finds who types this, at this very moment. */
async function find(text: string): Promise<string[]> {
  await refreshSearchIndex();
  const { events } = await searchEvents({ ...ANY_EVENT, text, sort: "change", after: null }, 20);
  return slugsOf(events);
}

async function publishEvent(given: Parameters<typeof eventInput>[0]) {
  const event = eventInput(given);
  done(await createEvent(EDITOR, event));
  return event;
}

async function toState(kind: Stateful, id: string, state: PublicationState): Promise<void> {
  done(await setState(EDITOR, { kind, id, state, basedOn: await getHeadRevision() }));
}

it("finds an event while it is published, and neither before nor after", async () => {
  const event = await publishEvent({ title: "Quiet petroglyphs", state: "draft" });
  expect(await find("petroglyphs")).toEqual([]);
  await toState("event", event.id, "published");
  expect(await find("petroglyphs")).toEqual([event.slug]);
  await toState("event", event.id, "withdrawn-by-us");
  expect(await find("petroglyphs")).toEqual([]);
  expect(await database().eventSearch.count({ where: { eventId: event.id } })).toBe(0);
});

it("finds what a source prints only while source and figure are published", async () => {
  const event = await publishEvent({});
  const draft = sourceInput({
    event: event.id,
    state: "draft",
    source: { title: "Marmalade riots", publisher: { name: "Zeitung Quitte", kind: "newspaper" } },
    figures: [figureInput(7, { appearance: { passages: [{ phrase: "zeven kweeperen" }] } })],
  });
  const { figures } = done(await recordSource(EDITOR, draft));
  for (const text of ["marmalade", "quitte", "kweeperen"]) expect(await find(text), text).toEqual([]);
  await toState("source", draft.id, "published");
  for (const text of ["marmalade", "quitte", "kweeperen"])
    expect(await find(text), text).toEqual([event.slug]);
  await toState("figure", figures[0] ?? "", "draft");
  expect(await find("kweeperen")).toEqual([]);
});

it("finds a figure's authority by every name, also by one that is given later", async () => {
  const event = await publishEvent({});
  const authority = { name: "Sanitätsdirektion", kind: "health-service", country: "KZ" };
  const chain = [{ agent: authority, role: "asserts", firstHand: true }];
  done(await recordSource(EDITOR, sourceInput({ event: event.id, figures: [figureInput(9, { chain })] })));
  expect(await find("sanitatsdirektion")).toEqual([event.slug]);
  const agent = await database().agent.findFirstOrThrow({ where: { name: authority.name } });
  expect(await find("Gesundheitsdienst")).toEqual([]);
  done(
    await updateAgent(EDITOR, {
      ...{ id: agent.id, name: agent.name, kind: "health-service", country: "KZ", memberOf: null },
      ...{ aliases: ["Gesundheitsdienst"], vague: false, basedOn: await getHeadRevision(), message: null },
    }),
  );
  expect(await find("gesundheitsdienst")).toEqual([event.slug]);
});

it("is made once for many who ask at a time, and not again while nothing is saved", async () => {
  const event = await publishEvent({ title: "Simultaneous lanterns" });
  await Promise.all(Array.from({ length: 5 }, refreshSearchIndex));
  const rows = () => database().$queryRaw<{ xmin: string }[]>`
    SELECT xmin::text FROM "EventSearch" WHERE "eventId" = ${event.id}`;
  const before = await rows();
  expect(before).toHaveLength(1);
  await publishEvent({ title: "Another" });
  await refreshSearchIndex();
  expect(await rows()).toEqual(before);
});

it("is whole again after it was lost", async () => {
  await publishEvent({ title: "Recovered lighthouse" });
  expect(await find("lighthouse")).toHaveLength(1);
  await database().eventSearch.deleteMany();
  await database().searchIndex.deleteMany();
  expect(await find("lighthouse")).toHaveLength(1);
});
