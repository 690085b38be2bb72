import { afterAll, beforeAll, expect, it } from "vitest";
import { database } from "@/lib/db/client";
import { createEvent } from "@/lib/db/commands/save-event";
import { getPermalinkKey } from "@/lib/db/queries/get-permalink-key";
import { openWithWords } from "@/lib/db/testing/open-with-words";
import { done } from "@/lib/db/testing/results";
import { closeTestDatabase } from "@/lib/db/testing/test-database";
import { permalinkId } from "@/lib/server/permalink-id";
import { EDITOR, eventInput, figureInput } from "@/prisma/factories";
import { loadPermalink } from "./load-permalink";
import { loadRevision } from "./load-revision";
import { save, share } from "./testing/share";

async function makeEvent() {
  const event = eventInput();
  done(await createEvent(EDITOR, event));
  await save(event, { figures: [figureInput(16)] });
  return { event };
}

beforeAll(openWithWords);
afterAll(closeTestDatabase);

it("has one id for the same view at the same records, and another for any other", async () => {
  const { event } = await makeEvent();
  const plain = await share(event, {});
  expect((await share(event, {})).id).toBe(plain.id);
  expect((await share(event, { scale: "log" })).id).not.toBe(plain.id);
  await save(event, { figures: [figureInput(1000)] });
  expect((await share(event, {})).id).not.toBe(plain.id);
  expect(plain.id).toMatch(/^[0-9a-hjkmnp-tv-z]{16}$/);
});

it("has an id that nobody can work out from what is published", async () => {
  const { event } = await makeEvent();
  const { id, revision, view } = await share(event, {});
  const { hash: seal } = await loadRevision(revision);
  const shared = { event: event.id, revision, seal, locale: "en", view };
  expect(permalinkId(shared, await getPermalinkKey())).toBe(id);
  expect(permalinkId(shared, "0".repeat(64))).not.toBe(id);
  expect(permalinkId(shared, seal)).not.toBe(id);
});

it("cannot be changed, removed or forged in the database", async () => {
  const { event } = await makeEvent();
  const { id } = await share(event, {});
  const sql = (text: string) => database().$executeRawUnsafe(text);
  for (const table of ["Permalink", "StoredBytes", "PermalinkKey"]) {
    await expect(sql(`DELETE FROM "${table}"`)).rejects.toThrow("stays as it was");
    await expect(sql(`TRUNCATE "${table}" CASCADE`)).rejects.toThrow("stays as it was");
  }
  await expect(sql(`UPDATE "Permalink" SET "revision" = 1 WHERE "id" = '${id}'`)).rejects.toThrow(
    "stays as it was",
  );
  await expect(sql(`UPDATE "PermalinkKey" SET "key" = '${"0".repeat(64)}'`)).rejects.toThrow(
    "stays as it was",
  );
  await expect(sql(`UPDATE "StoredBytes" SET "bytes" = ''`)).rejects.toThrow("stays as it was");
  await expect(
    sql(`INSERT INTO "StoredBytes" ("hash", "bytes") VALUES ('${"0".repeat(64)}', 'x')`),
  ).rejects.toThrow("StoredBytes_hash_matches");
});

it.each(["", "\u0000", "../../etc", "x".repeat(5000)])("knows nothing of %j", async (id) => {
  expect(await loadPermalink(id)).toBeNull();
});
