import type { Browser } from "@playwright/test";
import { countMarks, timeUntilShown } from "./chart-visible";
import { type Finding, median } from "./finding";
import { EVENT } from "./pages";
import { throughput } from "./requests";

const READERS = 8;
const SECONDS = 3;
const ROUNDS = 5;
const RUNS = 7;
const VIEWPORT = { width: 1280, height: 1100 };
const PICTURE = ".shared-picture img";

type Addresses = { shared: string; live: string };

/** Shares the event's page as it is, and gives both addresses. */
async function shareView(browser: Browser, site: string): Promise<Addresses> {
  const live = site + EVENT.path;
  const page = await browser.newPage({ viewport: VIEWPORT });
  await page.goto(live);
  await page.getByRole("button", { name: "Share this view" }).click();
  await page.waitForURL(/\/c\/[0-9a-z]{16}$/u);
  const shared = page.url();
  await page.close();
  return { shared, live };
}

/** Pages a second of each, asked for in turns; the first round makes ready. */
async function measureThroughput({ shared, live }: Addresses): Promise<Finding> {
  const [ofShared, ofLive]: [number[], number[]] = [[], []];
  for (let round = 0; round <= ROUNDS; round++) {
    const asked = { seconds: SECONDS, readers: READERS };
    const both = [await throughput(shared, asked), await throughput(live, asked)] as const;
    if (round === 0) continue;
    ofShared.push(both[0].perSecond);
    ofLive.push(both[1].perSecond);
  }
  const [often, beside] = [median(ofShared), median(ofLive)];
  return {
    what: "permalink's page, warm",
    measured: `${(often / beside).toFixed(2)} × (${often.toFixed(0)}/s beside ${beside.toFixed(0)}/s)`,
    budget: "≥ 1.0 × the live page of the same view",
    isWithin: often >= beside,
  };
}

async function measureVisible(browser: Browser, { shared, live }: Addresses): Promise<Finding> {
  const marks = await countMarks(browser, live);
  const [ofShared, ofLive]: [number[], number[]] = [[], []];
  for (let run = 0; run < RUNS; run++) {
    ofLive.push(await timeUntilShown(browser, live, marks));
    ofShared.push(await timeUntilShown(browser, shared, 1, PICTURE));
  }
  const [ms, beside] = [median(ofShared), median(ofLive)];
  return {
    what: "permalink's picture painted",
    measured: `${ms.toFixed(0)} ms, live ${beside.toFixed(0)} ms: ${(ms / beside).toFixed(2)} ×`,
    budget: `≤ 1.0 × the live page's marks (slow 4G, 4 × slower, ${RUNS} runs each)`,
    isWithin: ms <= beside,
  };
}

/** How fast a permalink is, beside the live page of the same view. */
export async function measurePermalink(browser: Browser, site: string): Promise<Finding[]> {
  const addresses = await shareView(browser, site);
  return [await measureThroughput(addresses), await measureVisible(browser, addresses)];
}
