import { afterAll, beforeAll, expect, it } from "vitest";
import { createEvent, updateEvent } from "@/lib/db/commands/save-event";
import { newId } from "@/lib/db/new-id";
import { getEventContentAt } from "@/lib/db/queries/get-event-content-at";
import { getHeadRevision } from "@/lib/db/queries/get-head-revision";
import { openWithWords } from "@/lib/db/testing/open-with-words";
import { done } from "@/lib/db/testing/results";
import { closeTestDatabase } from "@/lib/db/testing/test-database";
import { EDITOR, eventInput } from "@/prisma/factories";
import { type LoadedEvent, loadEvent } from "./load-event";

beforeAll(openWithWords);
afterAll(closeTestDatabase);

const SAVES = 8;

/** What readers are given who ask again and again until all of this is saved. */
async function readDuring(slug: string, save: () => Promise<void>): Promise<(LoadedEvent | null)[]> {
  let isSaved = false;
  const saving = save().finally(() => {
    isSaved = true;
  });
  const found: (LoadedEvent | null)[] = [];
  while (!isSaved) found.push(...(await Promise.all([loadEvent(slug), loadEvent(slug)])));
  await saving;
  return found;
}

it("gives an event as it was at the revision that it names, while it is being saved", async () => {
  const event = eventInput();
  done(await createEvent(EDITOR, event));
  const found = await readDuring(event.slug, async () => {
    for (let number = 1; number <= SAVES; number++) {
      const basedOn = await getHeadRevision();
      done(await updateEvent(EDITOR, { ...event, title: `Title ${number}`, basedOn }));
    }
  });
  const titles = new Map(found.map((loaded) => [loaded?.revision, loaded?.timeline.content.event.title]));
  expect(titles.size).toBeGreaterThan(1);
  for (const [revision = 0, title] of titles)
    expect((await getEventContentAt(event.id, revision))?.event.title).toBe(title);
  expect((await loadEvent(event.slug))?.timeline.content.event.title).toBe(`Title ${SAVES}`);
});

it("gives nothing under a name that the event does not have any more", async () => {
  const event = eventInput();
  done(await createEvent(EDITOR, event));
  let slug = event.slug;
  for (let number = 1; number <= SAVES; number++) {
    const renamed = `event-${newId()}`;
    const found = await readDuring(slug, async () => {
      done(await updateEvent(EDITOR, { ...event, slug: renamed, basedOn: await getHeadRevision() }));
    });
    for (const loaded of found) expect(loaded?.timeline.content.event.slug ?? slug).toBe(slug);
    expect(await loadEvent(slug)).toBeNull();
    slug = renamed;
  }
});
