import { mkdir, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { findChromium } from "@/e2e/support/chromium";
import { freePort, SiteProcess } from "@/e2e/support/site-process";

// Pictures for the documentation, of the built site with its demo data: npm run screenshots.

const FOLDER = "docs/pictures";
const EVENT = "/events/kazakhstan-january-2022";

const PICTURES = [
  { name: "home", path: "/" },
  { name: "event", path: EVENT },
  { name: "event-arrested-then", path: `${EVENT}?metric=arrested&knownAt=2022-01-11` },
  { name: "compare", path: `${EVENT}/compare?from=2022-01-09&to=2022-01-15` },
  // The figure of 164 deaths that was retracted within a day; demo figures have the same id everywhere.
  { name: "figure", path: "/figures/2917q4a1qvuvy9z1" },
  { name: "method", path: "/method" },
] as const;

const LOOKS = [
  { name: "wide-light", width: 1280, height: 1100, colorScheme: "light" },
  { name: "wide-dark", width: 1280, height: 1100, colorScheme: "dark" },
  { name: "narrow-light", width: 390, height: 1250, colorScheme: "light" },
] as const;

/** Pictures that none of the above makes any more. */
async function removeOld(): Promise<void> {
  const made = PICTURES.flatMap(({ name }) => LOOKS.map((look) => `${name}-${look.name}.png`));
  const old = (await readdir(FOLDER)).filter((file) => file.endsWith(".png") && !made.includes(file));
  await Promise.all(old.map((file) => rm(join(FOLDER, file))));
}

const dataDir = await mkdtemp(join(tmpdir(), "countline-pictures-"));
const site = await new SiteProcess({ dataDir, port: await freePort() }).healthy();
const browser = await chromium.launch(findChromium());
await mkdir(FOLDER, { recursive: true });
for (const { name: look, width, height, colorScheme } of LOOKS) {
  const page = await browser.newPage({
    viewport: { width, height },
    colorScheme,
    locale: "en-GB",
    reducedMotion: "reduce",
  });
  // A face that comes late is only put in at the next visit.
  await page.goto(site.url, { waitUntil: "networkidle" });
  for (const { name, path } of PICTURES) {
    const response = await page.goto(`${site.url}${path}`);
    if (!response?.ok()) throw new Error(`${path} answered ${response?.status()}.`);
    await page.evaluate(() => document.fonts.ready);
    await page.screenshot({ path: join(FOLDER, `${name}-${look}.png`) });
  }
  await page.close();
}
await removeOld();
await browser.close();
await site.stop();
await rm(dataDir, { recursive: true, force: true });
console.log(`Written to ${FOLDER}.`);
