import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { findChromium } from "@/e2e/support/chromium";
import { freePort, SiteProcess } from "@/e2e/support/site-process";

// Pictures for the documentation, of the built site with its demo data: npm run screenshots.

const FOLDER = "docs/pictures";

const PICTURES = [
  { name: "home", path: "/" },
  { name: "event", path: "/events/kazakhstan-january-2022" },
  { name: "event-arrested", path: "/events/kazakhstan-january-2022?metric=arrested" },
] as const;

const LOOKS = [
  { name: "wide-light", width: 1280, height: 1100, colorScheme: "light" },
  { name: "wide-dark", width: 1280, height: 1100, colorScheme: "dark" },
  { name: "narrow-light", width: 390, height: 1250, colorScheme: "light" },
] as const;

const dataDir = await mkdtemp(join(tmpdir(), "countline-pictures-"));
const site = await new SiteProcess({ dataDir, port: await freePort() }).healthy();
const browser = await chromium.launch(findChromium());
await mkdir(FOLDER, { recursive: true });
for (const { name: look, width, height, colorScheme } of LOOKS) {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme, reducedMotion: "reduce" });
  // A face that comes late is only put in at the next visit.
  await page.goto(site.url, { waitUntil: "networkidle" });
  for (const { name, path } of PICTURES) {
    await page.goto(`${site.url}${path}`);
    await page.evaluate(() => document.fonts.ready);
    await page.screenshot({ path: join(FOLDER, `${name}-${look}.png`) });
  }
  await page.close();
}
await browser.close();
await site.stop();
await rm(dataDir, { recursive: true, force: true });
console.log(`Written to ${FOLDER}.`);
