import { afterAll, afterEach, beforeAll, expect, it, vi } from "vitest";
import { recordSource } from "@/lib/db/commands/record-source";
import { createEvent } from "@/lib/db/commands/save-event";
import { addVocabulary } from "@/lib/db/commands/save-vocabulary";
import { getHeadRevision } from "@/lib/db/queries/get-head-revision";
import { done } from "@/lib/db/testing/results";
import { closeTestDatabase, openTestDatabase } from "@/lib/db/testing/test-database";
import { formatDay } from "@/lib/format/instant";
import { wordsFor } from "@/lib/format/words";
import { EDITOR, eventInput, figureInput, sourceInput, VOCABULARY } from "@/prisma/factories";
import { askedPicture } from "./asked-picture";

const DAY = 86_400_000;
const words = wordsFor("en");

/** So many days ago, and how that day is written where the event is. */
function daysAgo(days: number) {
  const instant = Date.now() - days * DAY;
  return { instant, day: formatDay(instant, eventInput().zone, words) };
}

beforeAll(openTestDatabase);
afterEach(() => void vi.useRealTimers());
afterAll(closeTestDatabase);

it("says of an old revision when that was made, and of the newest that it is shown today", async () => {
  const [first, second, today] = [daysAgo(9), daysAgo(5), daysAgo(0)];
  vi.setSystemTime(first.instant);
  const event = eventInput();
  done(await addVocabulary(EDITOR, VOCABULARY, "Words"));
  done(await createEvent(EDITOR, event));
  done(await recordSource(EDITOR, sourceInput({ event: event.id, figures: [figureInput(16)] })));
  const old = await getHeadRevision();
  vi.setSystemTime(second.instant);
  done(await recordSource(EDITOR, sourceInput({ event: event.id, figures: [figureInput(17)] })));
  const dateOf = async (query: string) =>
    (await askedPicture(event.slug, new URLSearchParams(query))).imprint.dateText;
  vi.setSystemTime(today.instant);
  expect(await dateOf(`revision=${old}`)).toBe(`As recorded on ${first.day}, revision ${old}`);
  expect(await dateOf("")).toBe(`As recorded on ${today.day}, revision ${old + 1}`);
});
