import { writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { startTally } from "./tally.mjs";

function report(file: string, content: object): void {
  writeFileSync(file, JSON.stringify(content));
}

test("it adds up what both runners report; a test that passed at a second try failed", () => {
  const tally = startTally();
  report(tally.nextFile("vitest"), {
    success: true,
    numPassedTests: 10,
    numFailedTests: 0,
    numPendingTests: 1,
  });
  report(tally.nextFile("vitest"), { success: false, numPassedTests: 3, numFailedTests: 2 });
  report(tally.nextFile("playwright"), {
    stats: { expected: 4, unexpected: 1, flaky: 1, skipped: 2 },
    errors: [],
  });
  expect(tally.total()).toEqual({ passed: 17, failed: 4, skipped: 3 });
  tally.close();
});

test("a file of tests that could not be loaded, and a runner that broke, count as failed", () => {
  const tally = startTally();
  report(tally.nextFile("vitest"), { success: false, numPassedTests: 3, numFailedTests: 0 });
  report(tally.nextFile("playwright"), { stats: { expected: 0 }, errors: [{ message: "no browser" }] });
  expect(tally.total()).toMatchObject({ passed: 3, failed: 2 });
  tally.close();
});

test("a runner that never got to its report adds nothing", () => {
  const tally = startTally();
  tally.nextFile("vitest");
  expect(tally.total()).toEqual({ passed: 0, failed: 0, skipped: 0 });
  tally.close();
});
