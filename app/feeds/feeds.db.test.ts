import { afterAll, beforeAll, expect, it } from "vitest";
import { createEvent, updateEvent } from "@/lib/db/commands/save-event";
import { getHeadRevision } from "@/lib/db/queries/get-head-revision";
import { openWithWords } from "@/lib/db/testing/open-with-words";
import { done } from "@/lib/db/testing/results";
import { closeTestDatabase } from "@/lib/db/testing/test-database";
import { readAtom, readJsonFeed } from "@/lib/export/testing/validate-feed";
import { save } from "@/lib/loaders/testing/share";
import { EDITOR, eventInput, figureInput } from "@/prisma/factories";
import { feedAt } from "./testing/feed-at";

// By what programs know a feed again, whatever becomes of the names in its address.

beforeAll(openWithWords);
afterAll(closeTestDatabase);

it("has one id, in each language and on each page, that a new name of the event does not change", async () => {
  const event = eventInput();
  done(await createEvent(EDITOR, event));
  const figures = Array.from({ length: 60 }, (_, number) => figureInput(number));
  await save(event, { figures });
  const idAt = async (address: string) => readAtom((await feedAt(address)).text).id;
  const first = `/feeds/events/${event.slug}.atom`;
  const id = await idAt(first);
  const next = readAtom((await feedAt(first)).text).links?.find(({ rel }) => rel === "next")?.href;
  expect(await idAt(next ?? "")).toBe(id);
  expect(await idAt(`${first}?lang=nl`)).toBe(id);
  const slug = `${event.slug}-renamed`;
  done(await updateEvent(EDITOR, { ...event, slug, basedOn: await getHeadRevision() }));
  const moved = await feedAt(first);
  expect([moved.status, moved.headers.get("location")]).toEqual([308, `/feeds/events/${slug}.atom`]);
  expect(await idAt(`/feeds/events/${slug}.atom`)).toBe(id);
  expect(await idAt("/feeds/changes.atom")).not.toBe(id);
  const json = JSON.parse((await feedAt(`/feeds/events/${slug}.json`)).text);
  expect(json._countline.id).toBe(id);
});

it("says on each of its pages the one address by which a JSON Feed is known", async () => {
  const first = readJsonFeed((await feedAt("/feeds/changes.json")).text);
  const second = readJsonFeed((await feedAt(first.next_url ?? "")).text);
  expect(second.feed_url).toBe(first.feed_url);
  expect(first.feed_url).toMatch(/\/feeds\/changes\.json$/u);
});
