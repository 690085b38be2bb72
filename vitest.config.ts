import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

// A zone that no developer works in, with an offset that is no whole hour:
// code that forgets to name its zone is found out at once.
process.env.TZ = "Asia/Kathmandu";

const DATABASE_TESTS = ["lib/db/**/*.test.ts", "lib/loaders/**/*.test.ts", "**/*.db.test.ts"];
const NEVER = ["node_modules/**", ".next/**"];

const shared = { environment: "node" as const, setupFiles: ["./e2e/support/fail-on-console.ts"] };

export default defineConfig({
  resolve: { alias: { "@": import.meta.dirname } },
  test: {
    // Left to itself vitest leaves one core to the watcher: on two cores that is one file at a time.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        extends: true,
        test: {
          ...shared,
          name: "pure",
          include: ["{app,components,lib,prisma,scripts}/**/*.test.{ts,tsx}"],
          exclude: [...DATABASE_TESTS, ...NEVER],
          // Nothing here keeps a state that another file could meet, so what is imported is imported once.
          pool: "threads",
          isolate: false,
          // Properties are tried on many inputs, and the other core may be busy too.
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          ...shared,
          name: "database",
          include: DATABASE_TESTS,
          exclude: NEVER,
          // The embedded database is compiled once for all threads of a process; in processes of their own, once a file.
          pool: "threads",
          globalSetup: "./lib/db/testing/template-database.ts",
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        // Starts and kills the built site: run by `npm test` after the build.
        extends: true,
        test: {
          ...shared,
          name: "process",
          include: ["e2e/process/**/*.test.ts"],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
