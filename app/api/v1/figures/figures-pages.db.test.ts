import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { recordSource } from "@/lib/db/commands/record-source";
import { createEvent, updateEvent } from "@/lib/db/commands/save-event";
import { newId } from "@/lib/db/new-id";
import { getHeadRevision } from "@/lib/db/queries/get-head-revision";
import { openWithWords } from "@/lib/db/testing/open-with-words";
import { done } from "@/lib/db/testing/results";
import { closeTestDatabase } from "@/lib/db/testing/test-database";
import { EDITOR, eventInput, figureInput, sourceInput } from "@/prisma/factories";
import { GET } from "./route";

// A copy of all figures is read page by page, while editors go on working.

const names = ["first", "second", "third"].map((name) => `${name}-${newId()}`);
const events = names.map((slug) => eventInput({ slug }));

beforeAll(async () => {
  await openWithWords();
  for (const event of events) {
    done(await createEvent(EDITOR, event));
    const figures = [1, 2, 3].map((nominal) => figureInput(nominal));
    done(await recordSource(EDITOR, sourceInput({ event: event.id, figures })));
  }
});
afterAll(closeTestDatabase);

type Listed = { id: string; event: { id: string } };

async function ask(address: string): Promise<{ figures: Listed[]; next: string | null }> {
  const answer = await GET(new Request(new URL(address, "http://site.example")), {
    params: Promise.resolve({}),
  });
  expect(answer.status).toBe(200);
  return answer.json();
}

async function readOn(address: string | null): Promise<Listed[]> {
  const found: Listed[] = [];
  for (let next = address; next !== null; ) {
    const page = await ask(next);
    found.push(...page.figures);
    next = page.next;
  }
  return found;
}

async function rename(id: string | undefined, slug: string): Promise<void> {
  const event = events.find((one) => one.id === id) ?? eventInput();
  done(await updateEvent(EDITOR, { ...event, slug, basedOn: await getHeadRevision() }));
}

const ids = (figures: Listed[]) => figures.map(({ id }) => id);

describe.each(["aa", "zz"])("pages of figures, where an event is renamed between two to %s-…", (first) => {
  it("hold each figure of all events once", async () => {
    const all = await readOn("/api/v1/figures?limit=200");
    expect(all).toHaveLength(9);
    for (const limit of [2, 3, 4, 5]) {
      const page = await ask(`/api/v1/figures?limit=${limit}`);
      await rename(page.figures.at(-1)?.event.id, `${first}-${newId()}`);
      expect(ids([...page.figures, ...(await readOn(page.next))])).toEqual(ids(all));
    }
  });

  it("hold each figure of the one event that is asked for once", async () => {
    const slug = `mm-${newId()}`;
    const event = events[0];
    await rename(event?.id, slug);
    const all = await readOn(`/api/v1/figures?event=${slug}&limit=200`);
    expect(all).toHaveLength(3);
    const page = await ask(`/api/v1/figures?event=${slug}&limit=1`);
    await rename(event?.id, `${first}-${newId()}`);
    expect(ids([...page.figures, ...(await readOn(page.next))])).toEqual(ids(all));
  });
});

it("a page is begun anew by who has an address of when events were told apart by their names", async () => {
  const old = Buffer.from(JSON.stringify([1_641_060_000_000, "first-name", 0, "abc"])).toString("base64url");
  const address = new URL(`/api/v1/figures?after=${old}`, "http://site.example");
  const answer = await GET(new Request(address), { params: Promise.resolve({}) });
  expect(answer.status).toBe(400);
  expect((await answer.json()).detail).toContain("begin without it");
});
