import type { Browser, Response } from "@playwright/test";
import { type Finding, kB } from "./finding";

/** Everything that a frame brings, as sent. */
const MOST_BYTES = 25_000;
const ARRESTS = "/embed/events/kazakhstan-january-2022?metric=arrested";

/** All that a browser fetches for a frame. */
export async function measureEmbed(browser: Browser, site: string): Promise<Finding[]> {
  const page = await browser.newPage({ viewport: { width: 600, height: 800 } });
  const responses: Response[] = [];
  page.on("response", (response) => responses.push(response));
  await page.goto(site + ARRESTS, { waitUntil: "networkidle" });
  const own = responses.filter((response) => !response.url().endsWith("/favicon.ico"));
  const sizes = await Promise.all(own.map((one) => one.request().sizes()));
  const sent = sizes.reduce((sum, { responseBodySize }) => sum + responseBodySize, 0);
  const [document] = own;
  console.log(`   its HTML, not compressed: ${kB((await document?.body())?.length ?? 0)}`);
  await page.close();
  return [
    {
      what: "an embed in all, as sent",
      measured: `${kB(sent)} in ${own.length} request(s)`,
      budget: `≤ ${kB(MOST_BYTES)}`,
      isWithin: sent <= MOST_BYTES,
    },
  ];
}
