import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

function readReport(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
}

/** Adds up what the test runners report about themselves, beside what they print for people. */
export function startTally() {
  const folder = mkdtempSync(join(tmpdir(), "countline-reports-"));
  const files = [];
  const nextFile = (kind) => {
    const file = join(folder, `${files.length}-${kind}.json`);
    files.push({ kind, file });
    return file;
  };
  const count = ({ kind, file }) => {
    const report = readReport(file);
    if (kind === "vitest") {
      return {
        passed: report.numPassedTests ?? 0,
        // A file that could not be loaded has no tests that could fail.
        failed: Math.max(report.numFailedTests ?? 0, report.success === false ? 1 : 0),
        skipped: (report.numPendingTests ?? 0) + (report.numTodoTests ?? 0),
      };
    }
    const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = report.stats ?? {};
    return { passed: expected, failed: unexpected + flaky + (report.errors?.length ?? 0), skipped };
  };
  const sum = (name) => files.map(count).reduce((total, one) => total + one[name], 0);
  return {
    nextFile,
    total: () => ({ passed: sum("passed"), failed: sum("failed"), skipped: sum("skipped") }),
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}
