import fc from "fast-check";
import { createElement } from "react";
import { afterAll, beforeAll, expect, it } from "vitest";
import { EmbedChanged } from "@/components/embed/embed-changed";
import { ChangedNotice } from "@/components/permalink/changed-notice";
import { createPermalink } from "@/lib/db/commands/create-permalink";
import { createEvent } from "@/lib/db/commands/save-event";
import { newId } from "@/lib/db/new-id";
import { openWithWords } from "@/lib/db/testing/open-with-words";
import { done } from "@/lib/db/testing/results";
import { closeTestDatabase } from "@/lib/db/testing/test-database";
import type { ViewState } from "@/lib/domain/view-state";
import { sharedHxl, sharedNdjson, sharedPack } from "@/lib/export/shared-files";
import { wordsFor } from "@/lib/format/words";
import { drawToString } from "@/lib/server/draw-to-string";
import { sha256Digest } from "@/lib/server/sha256-digest";
import { EDITOR, eventInput, figureInput } from "@/prisma/factories";
import { loadEventAt, loadEventById } from "./load-event-at";
import { loadPermalink, loadPermalinkChanges, loadStoredText } from "./load-permalink";
import { EDITS, makeEvent, mend, retract, saidBy } from "./testing/edits-after-share";
import { answer, save, share } from "./testing/share";

async function readStored(id: string) {
  const link = (await loadPermalink(id))?.link;
  if (!link) throw new Error(`Nothing is shared under ${id}.`);
  const { svg, csv, json } = link.hashes;
  return {
    svg: await loadStoredText(svg),
    csv: await loadStoredText(csv),
    json: await loadStoredText(json),
    embed: await loadStoredText(link.embedHash),
    preview: await loadStoredText(link.previewHash),
  };
}

/** The files that are made of what was stored, as their hashes. */
async function madeFiles(id: string): Promise<string[]> {
  const stored = await readStored(id);
  const sharedAt = (await loadPermalink(id))?.link.sharedAt ?? new Date(Number.NaN);
  const hashes: string[] = [];
  for (const pieces of [
    sharedHxl(stored),
    sharedNdjson(stored),
    sharedPack({ id, sharedAt }, stored, sha256Digest),
  ]) {
    const digest = sha256Digest();
    for await (const piece of pieces) digest.update(Buffer.from(piece));
    hashes.push(digest.hex());
  }
  return hashes;
}

async function countsOf(id: string) {
  const loaded = await loadPermalink(id);
  if (!loaded) throw new Error(`Nothing is shared under ${id}.`);
  const { counts } = await loadPermalinkChanges(loaded);
  return counts && Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));
}

/** The figures whose number our records changed: their id, and the number then and now. */
async function numbersOf(id: string) {
  const loaded = await loadPermalink(id);
  const amended = loaded && (await loadPermalinkChanges(loaded)).amended;
  return (amended?.figures ?? []).map(({ figure, was, is }) => [figure, was.nominal, is.nominal]);
}

beforeAll(openWithWords);
afterAll(closeTestDatabase);

it("what was shared stays byte for byte whatever is edited, and says what has changed since", async () => {
  const names = Object.keys(EDITS);
  const views: fc.Arbitrary<Partial<ViewState>> = fc.record({
    knownAt: fc.constantFrom(null, "2022-01-31"),
    scale: fc.constantFrom("linear", "log"),
    superseded: fc.boolean(),
    range: fc.constantFrom("focus", "all"),
  });
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(names), views, async (edits, chosen) => {
      const { event, figures, acts } = await makeEvent();
      const { id, revision, view, now, stored } = await share(event, chosen);
      expect(await countsOf(id)).toEqual({});
      const files = await madeFiles(id);
      const told: Record<string, number> = {};
      for (const name of edits) {
        const edit = EDITS[name];
        const at = names.indexOf(name);
        await edit?.does(event, figures[at] ?? "", acts[at] ?? "", 100 + at);
        for (const change of edit?.tells ?? []) told[change] = (told[change] ?? 0) + 1;
      }
      const { shows: _, ...bytes } = stored;
      expect(await readStored(id)).toEqual(bytes);
      expect(await madeFiles(id)).toEqual(files);
      expect((await loadPermalink(id))?.reasons).toEqual([]);
      expect(await countsOf(id)).toEqual(told);
      const at = names.indexOf("a mended number");
      const mended = edits.includes("a mended number") ? [[figures[at], 100 + at, 999]] : [];
      expect(await numbersOf(id)).toEqual(mended);
      const then = await loadEventById(event.id, revision);
      if (!then) throw new Error("The event is not shown as it was then.");
      expect(await answer(then.timeline, view, revision, now)).toEqual(stored);
    }),
    { numRuns: 12 },
  );
});

it("keeps what was stored first, also where the same is shared again with other bytes", async () => {
  const { event } = await makeEvent();
  const { id, revision, view, now, stored } = await share(event, {});
  const again = { id, eventId: event.id, revision, locale: "en", view, now: now + 1, ...stored };
  await createPermalink({ ...again, svg: "<svg/>", csv: "", json: "{}" });
  expect((await readStored(id)).svg).toBe(stored.svg);
});

it("keeps no more of a link and of its changes than is told of them, however large its event is", async () => {
  const { event } = await makeEvent();
  const { id } = await share(event, { scale: "log" });
  const figures = Array.from({ length: 200 }, (_, at) => figureInput(1000 + at));
  const after = await save(event, { figures });
  expect(after.figures).toHaveLength(200);
  const loaded = await loadPermalink(id);
  if (!loaded) throw new Error("Nothing is shared.");
  const changes = await loadPermalinkChanges(loaded);
  expect(changes).toMatchObject({ counts: { new: 200 }, live: `/events/${event.slug}?scale=log` });
  expect(JSON.stringify([loaded, changes]).length).toBeLessThan(3000);
});

it("tells both numbers of at most ten figures, the rest by their count, and of one withdrawn too", async () => {
  const event = eventInput();
  done(await createEvent(EDITOR, event));
  const inputs = Array.from({ length: 12 }, (_, at) => figureInput(100 + at, saidBy(newId())));
  const { figures } = await save(event, { figures: inputs });
  const { id } = await share(event, {});
  for (const figure of figures) await mend(figure, 999);
  await retract(event, figures[0] ?? "", { kind: "removal" });
  expect(await countsOf(id)).toEqual({ withdrawn: 1, amended: 11 });
  const numbers = await numbersOf(id);
  const all = figures.map((figure, at) => [figure, 100 + at, 999]);
  expect(new Set(numbers.map(([figure]) => figure)).size).toBe(10);
  expect(all).toEqual(expect.arrayContaining(numbers));
  const loaded = await loadPermalink(id);
  if (!loaded) throw new Error("Nothing is shared.");
  const told = await loadPermalinkChanges(loaded);
  expect(told.amended?.more).toBe(2);
  const words = wordsFor("en");
  const page = await drawToString(createElement(ChangedNotice, { ...told, words }));
  expect(page).toContain("1 withdrawn, 11 with another number:");
  for (const [figure, was] of numbers)
    expect(page).toMatch(new RegExp(`href="/figures/${figure}"[^>]*>${was} deaths → 999 deaths</a>`, "u"));
  expect(page).toContain("and 2 more with another number");
  const frame = await drawToString(createElement(EmbedChanged, { ...told, words }));
  expect(frame).toContain("11 with another number");
  expect(frame).not.toContain("→");
});

it("holds nothing of a draft, nor of what came later", async () => {
  const { event } = await makeEvent();
  await save(event, { state: "draft", figures: [figureInput(76_543, saidBy("A secret informant"))] });
  const { id, revision } = await share(event, {});
  const texts = Object.values(await readStored(id)).join();
  expect(texts).not.toContain("76543");
  expect(texts).not.toContain("76,543");
  expect(texts).not.toContain("secret informant");
  await save(event, { figures: [figureInput(400)] });
  const at = await loadEventAt(event.slug, revision);
  const figures: { id: string }[] = JSON.parse((await readStored(id)).json).figures;
  expect(figures.map((figure) => figure.id).toSorted()).toEqual(
    at?.timeline.content.figures.map((figure) => figure.id).toSorted(),
  );
});
