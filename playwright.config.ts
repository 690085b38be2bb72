import { defineConfig, devices } from "@playwright/test";
import { e2eFolder } from "./e2e/support/folder";
import { freePort } from "./e2e/support/site-process";

// Workers read this file too, and inherit what the first process has chosen.
process.env.E2E_PORT ??= String(await freePort());

const url = `http://localhost:${process.env.E2E_PORT}`;
const report = process.env.PLAYWRIGHT_JSON_OUTPUT_FILE;
const narrow = { width: 390, height: 844 };

export default defineConfig({
  testDir: "e2e",
  testIgnore: "process/**",
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // A test that only passes at the second try is a failing test.
  retries: 0,
  workers: 2,
  // axe takes its time over a page with a chart while the other worker has the other core.
  timeout: 60_000,
  reporter: report ? [["list"], ["json", { outputFile: report }]] : [["list"]],
  use: {
    baseURL: url,
    locale: "en-GB",
    timezoneId: "Asia/Kathmandu",
    screenshot: "only-on-failure",
  },
  projects: [
    { name: "setup", testMatch: "**/*.setup.ts", use: devices["Desktop Chrome"] },
    {
      name: "desktop",
      dependencies: ["setup"],
      use: { ...devices["Desktop Chrome"], viewport: { width: 1280, height: 800 } },
    },
    {
      name: "narrow",
      dependencies: ["setup"],
      // What is edited at a desk, read by a program or pointed at by a mouse is not done on a telephone; frames
      // are tried at widths of their own.
      testIgnore: [
        "process/**",
        "desk/**",
        "**/api*.spec.ts",
        "embed*.spec.ts",
        "feeds.spec.ts",
        "machine-readable.spec.ts",
        "live/pointer.spec.ts",
        "live/large-event.spec.ts",
        "live/same-picture.spec.ts",
        "live/zones.spec.ts",
        // Nothing of these depends on how wide the screen is, or they make it narrow themselves; that no page scrolls
        // sideways is tried in look.spec.ts.
        "accessible.spec.ts",
        "chart-controls.spec.ts",
        "compare.spec.ts",
        "downloads.spec.ts",
        "home.spec.ts",
        "known-at.spec.ts",
        "language-of-parts.spec.ts",
        "look.spec.ts",
        "method.spec.ts",
        "permalinks.spec.ts",
        "pictures.spec.ts",
        "provenance.spec.ts",
      ],
      use: { ...devices["Desktop Chrome"], viewport: narrow, isMobile: true, hasTouch: true },
    },
  ],
  webServer: {
    command: `${JSON.stringify(process.execPath)} --import tsx e2e/support/serve-built.ts`,
    url: `${url}/api/health`,
    timeout: 120_000,
    stdout: "pipe",
    reuseExistingServer: false,
    gracefulShutdown: { signal: "SIGTERM", timeout: 20_000 },
    env: { E2E_PORT: process.env.E2E_PORT, E2E_FOLDER: e2eFolder.path },
  },
});
