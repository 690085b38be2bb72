import { defineConfig } from "vitest/config";

// A zone that no developer works in, with an offset that is no whole hour:
// code that forgets to name its zone is found out at once.
process.env.TZ = "Asia/Kathmandu";

const shared = { environment: "node" as const, setupFiles: ["./e2e/support/fail-on-console.ts"] };

export default defineConfig({
  resolve: { alias: { "@": import.meta.dirname } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          ...shared,
          name: "pure",
          include: [
            "lib/**/*.test.ts",
            "components/**/*.test.tsx",
            "prisma/**/*.test.ts",
            "scripts/**/*.test.ts",
          ],
          exclude: ["lib/db/**", "lib/loaders/**", "**/*.db.test.ts"],
        },
      },
      {
        extends: true,
        test: {
          ...shared,
          name: "database",
          include: ["lib/db/**/*.test.ts", "lib/loaders/**/*.test.ts", "**/*.db.test.ts"],
          exclude: ["node_modules/**"],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
