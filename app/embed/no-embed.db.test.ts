import { afterAll, beforeAll, expect, it } from "vitest";
import { createEvent } from "@/lib/db/commands/save-event";
import { done } from "@/lib/db/testing/results";
import { closeTestDatabase, openTestDatabase } from "@/lib/db/testing/test-database";
import { atOneRevision } from "@/lib/loaders/load-event";
import { EDITOR, eventInput } from "@/prisma/factories";
import { orSayWhy } from "./no-embed";

beforeAll(openTestDatabase);
afterAll(closeTestDatabase);

/** What a frame shows when a save comes between all that is read for it, as often as that is tried again. */
const whileSaving = (query = "") =>
  orSayWhy(new Request(`http://localhost/embed/events/any${query}`), async () => {
    await atOneRevision(async () => done(await createEvent(EDITOR, eventInput())));
    return new Response("drawn");
  });

it("says in the frame to try again in a few seconds while too much is saved to read it", async () => {
  const answer = await whileSaving();
  expect(answer.status).toBe(503);
  expect(Number(answer.headers.get("retry-after"))).toBeGreaterThan(0);
  expect(answer.headers.get("content-security-policy")).toContain("frame-ancestors *");
  expect(await answer.text()).toContain("Try again in a few seconds.");
});

it("says so in the language and colours that the frame asks for", async () => {
  const page = await (await whileSaving("?lang=nl&theme=dark")).text();
  expect(page).toContain('data-theme="dark"');
  expect(page).toContain('lang="nl"');
  expect(page).toContain("Probeer het over enkele seconden opnieuw.");
});
