import { afterAll, afterEach, beforeAll, expect, it, vi } from "vitest";
import type { ViewState } from "@/lib/domain/view-state";
import { createPermalink } from "../commands/create-permalink";
import { newId } from "../new-id";
import { closeTestDatabase, openTestDatabase } from "../testing/test-database";
import { getShareWait } from "./get-share-wait";

const HOUR = 3_600_000;

beforeAll(openTestDatabase);
afterEach(() => void vi.useRealTimers());
afterAll(closeTestDatabase);

/** Shares something, that many hours ago. */
async function share(now: number, hoursAgo: number) {
  vi.setSystemTime(now - hoursAgo * HOUR);
  const bytes = { svg: "<svg/>", csv: "", json: "{}", embed: "<html/>", preview: "<svg/>" };
  const view = {} as ViewState;
  await createPermalink({
    id: newId(),
    eventId: "e",
    revision: 1,
    locale: "en",
    view,
    now,
    shows: [],
    ...bytes,
  });
  vi.setSystemTime(now);
}

it("lets so many views be shared in any 24 hours, and says how long to wait for one more", async () => {
  const now = Date.now();
  expect(await getShareWait(2)).toBe(0);
  await share(now, 30);
  await share(now, 20);
  expect(await getShareWait(2)).toBe(0);
  await share(now, 5);
  expect(await getShareWait(2)).toBe(4 * HOUR);
  expect(await getShareWait(1)).toBe(19 * HOUR);
  expect(await getShareWait(3)).toBe(0);
  expect(await getShareWait(0)).toBe(0);
  vi.setSystemTime(now + 4 * HOUR);
  expect(await getShareWait(2)).toBe(0);
});
