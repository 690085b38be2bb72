import { afterAll, afterEach, beforeAll, expect, it, vi } from "vitest";
import { recordSource } from "@/lib/db/commands/record-source";
import { createEvent } from "@/lib/db/commands/save-event";
import { addVocabulary } from "@/lib/db/commands/save-vocabulary";
import { done } from "@/lib/db/testing/results";
import { closeTestDatabase, openTestDatabase } from "@/lib/db/testing/test-database";
import { toRows } from "@/lib/export/rows";
import { EDITOR, eventInput, figureInput, sourceInput, VOCABULARY } from "@/prisma/factories";
import { searchToDownload } from "./search-to-download";

const DAY = 86_400_000;

/** A moment of yesterday, UTC. */
const yesterday = (time: string) => `${new Date(Date.now() - DAY).toISOString().slice(0, 10)}T${time}Z`;

beforeAll(openTestDatabase);
afterEach(() => void vi.useRealTimers());
afterAll(closeTestDatabase);

async function download() {
  const { madeFrom, events } = await searchToDownload(new URLSearchParams());
  const rows: unknown[] = [];
  for await (const input of events()) rows.push(...toRows(input));
  return { madeFrom: JSON.stringify(madeFrom), rows };
}

it("tells the same as long as it says so, also where a source is dated ahead of our records", async () => {
  const [recorded, earlier, dated, later] = ["08:00", "11:00", "12:00", "13:00"].map(yesterday);
  vi.setSystemTime(recorded ?? "");
  const event = eventInput();
  done(await addVocabulary(EDITOR, VOCABULARY, "Words"));
  done(await createEvent(EDITOR, event));
  const input = sourceInput({ event: event.id, figures: [figureInput(16)] });
  const [figure] = done(await recordSource(EDITOR, input)).figures;
  const source = { publishedAt: dated };
  done(await recordSource(EDITOR, sourceInput({ event: event.id, source, appearances: [{ figure }] })));
  vi.setSystemTime(earlier ?? "");
  const before = await download();
  expect(before.rows).toHaveLength(1);
  vi.setSystemTime(later ?? "");
  expect(await download()).toEqual(before);
  vi.useRealTimers();
  const after = await download();
  expect(after.madeFrom).not.toBe(before.madeFrom);
  expect(after.rows).toHaveLength(2);
});
