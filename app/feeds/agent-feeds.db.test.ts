import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { database } from "@/lib/db/client";
import { recordSource } from "@/lib/db/commands/record-source";
import { createEvent } from "@/lib/db/commands/save-event";
import { addAppearance } from "@/lib/db/commands/update-appearance";
import { newId } from "@/lib/db/new-id";
import { openWithWords } from "@/lib/db/testing/open-with-words";
import { done } from "@/lib/db/testing/results";
import { closeTestDatabase } from "@/lib/db/testing/test-database";
import { bring } from "@/lib/loaders/testing/share";
import { appearanceInputSchema } from "@/lib/schemas/figure-input";
import { EDITOR, eventInput, figureInput, sourceInput } from "@/prisma/factories";
import { feedAt, kindsOf } from "./testing/feed-at";

// What whoever follows an agent is told when our records no longer name it.

let event: ReturnType<typeof eventInput>;
let name: string;

beforeAll(openWithWords);
afterAll(closeTestDatabase);

beforeEach(async () => {
  name = `Office ${newId()}`;
  event = await publishedEvent();
});

async function publishedEvent() {
  const made = eventInput();
  done(await createEvent(EDITOR, made));
  return made;
}

/** Records a figure that the office gave; gives its id and its source's. */
async function said(nominal: number, given: object = {}, of = event.id) {
  const chain = [{ agent: { name, kind: "government", country: "KZ" }, role: "asserts", firstHand: true }];
  const figures = [figureInput(nominal, { chain })];
  const saved = done(await recordSource(EDITOR, sourceInput({ event: of, figures, ...given })));
  return { figure: saved.figures[0] ?? "", source: saved.source };
}

async function address(of = name) {
  const { id } = await database().agent.findFirstOrThrow({ where: { name: of } });
  return `/feeds/agents/${id}.json`;
}

it("is told that its only figure of an event is no longer public, and no more", async () => {
  const { figure } = await said(18);
  expect(await kindsOf(await address())).toEqual(["new"]);
  await bring("figure", figure, "withdrawn-by-us");
  const { status, text } = await feedAt(await address());
  expect(status).toBe(200);
  expect(await kindsOf(await address())).toEqual(["unpublished"]);
  expect(text).not.toMatch(/\b18 |Office/u);
  expect(JSON.parse(text).home_page_url).not.toContain("/agents/");
});

it("is told so too when the source goes, and when it is taken down for legal reasons", async () => {
  const { source } = await said(18);
  await bring("source", source, "withdrawn-by-us", "Order of the court of Almaty");
  expect(await kindsOf(await address())).toEqual(["unpublished"]);
});

it("is told that an event which named it is no longer public", async () => {
  const kept = await publishedEvent();
  await said(18);
  await said(20, {}, kept.id);
  await bring("event", event.id, "withdrawn-by-us");
  expect(await kindsOf(await address())).toEqual(["event-unpublished", "new"]);
  await bring("event", kept.id, "withdrawn-by-us");
  expect(await kindsOf(await address())).toEqual(["event-unpublished", "event-unpublished"]);
});

it("goes on when a figure that went is followed by its whole event, which tells all that there was", async () => {
  const { figure } = await said(18);
  await bring("figure", figure, "withdrawn-by-us");
  await bring("event", event.id, "withdrawn-by-us");
  const { status } = await feedAt(await address());
  expect(status).toBe(200);
  expect(await kindsOf(await address())).toEqual([]);
});

it("is none for an agent that only drafts name, in events that are public and in drafts", async () => {
  await said(18, { state: "draft" });
  const draft = eventInput({ state: "draft" });
  done(await createEvent(EDITOR, draft));
  await said(20, {}, draft.id);
  expect((await feedAt(await address())).status).toBe(404);
  await bring("event", draft.id, "published");
  expect(await kindsOf(await address())).toEqual(["new"]);
});

it("names no event in which only a draft names the agent, not even where a page goes on", async () => {
  await said(18);
  const other = await publishedEvent();
  await said(20, { state: "draft" }, other.id);
  for (let saves = 0; saves < 60; saves++)
    done(await recordSource(EDITOR, sourceInput({ event: other.id, figures: [figureInput(saves)] })));
  const { text } = await feedAt(await address());
  expect(text).not.toContain(other.id);
  expect(await kindsOf(await address())).toEqual(["new"]);
});

it("tells nobody who printed a figure where just that print is taken down for legal reasons", async () => {
  const paper = `Paper ${newId()}`;
  const publisher = { name: paper, kind: "newspaper" };
  const { figure, source } = await said(18, { source: { title: "Here", publisher } });
  const other = done(await recordSource(EDITOR, sourceInput({ event: event.id })));
  const print = appearanceInputSchema.parse({ passages: [{ phrase: "18 dead" }] });
  const state = "published" as const;
  const given = { id: newId(), figure, source: other.source, print, state, message: null };
  done(await addAppearance(EDITOR, given));
  expect(await kindsOf(await address(paper))).toEqual(["new"]);
  await bring("source", source, "withdrawn-by-us", "Order of the court of Almaty");
  expect(await kindsOf(await address(paper))).toEqual([]);
  expect(await kindsOf(await address())).toEqual(["new"]);
});

it("tells nobody who acted upon a figure where that act is taken down for legal reasons", async () => {
  const { figure } = await said(18);
  const office = `Denier ${newId()}`;
  const by = { name: office, kind: "government", country: "KZ" };
  const denial = { kind: "denial", figures: [figure], by, reports: [] };
  const { retractions } = done(
    await recordSource(EDITOR, sourceInput({ event: event.id, retractions: [denial] })),
  );
  expect(await kindsOf(await address(office))).toEqual(["denied"]);
  await bring("retraction", retractions[0] ?? "", "withdrawn-by-us", "Order of the court of Almaty");
  expect(await kindsOf(await address(office))).toEqual([]);
  expect(await kindsOf(await address())).toEqual(["act-unpublished", "new"]);
});

it.each([
  ["a source", ({ source }: { source: string }) => source],
  ["a figure", ({ figure }: { figure: string }) => figure],
  ["an event", () => event.id],
  ["a word of the log", () => "redefinition"],
])("is none for %s", async (_, idOf) => {
  const id = idOf(await said(18));
  expect((await feedAt(`/feeds/agents/${id}.json`)).status).toBe(404);
});
