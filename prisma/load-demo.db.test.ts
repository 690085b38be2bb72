import { afterAll, beforeAll, expect, it } from "vitest";
import { getEventContent } from "@/lib/db/queries/get-event-content";
import { getEventContentAt } from "@/lib/db/queries/get-event-content-at";
import { getEventId } from "@/lib/db/queries/get-event-id";
import { getHeadRevision } from "@/lib/db/queries/get-head-revision";
import { verifyChain } from "@/lib/db/queries/verify-chain";
import { closeTestDatabase, openTestDatabase } from "@/lib/db/testing/test-database";
import { DEMO_EVENTS, readEvent } from "./demo-files";
import { ensureVocabulary } from "./ensure-vocabulary";
import { loadDemoIfEmpty } from "./load-demo";

beforeAll(async () => {
  await openTestDatabase();
  await ensureVocabulary();
  expect(await loadDemoIfEmpty()).toBe(DEMO_EVENTS.length);
});

afterAll(closeTestDatabase);

it("nothing is loaded twice", async () => {
  const revisions = await getHeadRevision();
  expect(await loadDemoIfEmpty()).toBe(0);
  await ensureVocabulary();
  expect(await getHeadRevision()).toBe(revisions);
  expect(await verifyChain()).toEqual({ ok: true, revisions });
});

it.each(DEMO_EVENTS)("%s is in the database just as its file says", async (slug) => {
  const file = await readEvent(slug);
  const id = (await getEventId(slug))?.id ?? "";
  const content = await getEventContent(id);
  expect(content?.event.state).toBe("published");
  expect(content?.figures).toHaveLength(file.figures.length);
  expect(content?.appearances).toHaveLength(file.figures.flatMap((figure) => figure.appearances).length);
  expect(content?.retractions).toHaveLength(file.retractions.length);
  expect(await getEventContentAt(id, await getHeadRevision())).toEqual(content);
});
