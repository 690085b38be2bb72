import { afterAll, beforeAll, expect, test } from "vitest";
import { database } from "../client";
import { closeTestDatabase, openTestDatabase } from "./test-database";

beforeAll(openTestDatabase);
afterAll(closeTestDatabase);

test("a test's database is empty and has every table", async () => {
  expect(await database().event.count()).toBe(0);
  expect(await database().revision.count()).toBe(0);
});
