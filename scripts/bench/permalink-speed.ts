import type { Browser } from "@playwright/test";
import { countMarks, timeUntilShown } from "./chart-visible";
import { type Finding, median } from "./finding";
import { EVENT } from "./pages";
import { throughput } from "./requests";
import { openSlowly } from "./slow-reader";

const READERS = 8;
const SECONDS = 3;
const ROUNDS = 5;
const RUNS = 15;
/** A stored picture is a document of its own within the page: read, styled and laid out for itself. */
const MOST_PICTURE_RATIO = 1.3;
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

/** Milliseconds until the whole document of a page has been read, on a slow connection. */
async function timeUntilRead(browser: Browser, url: string): Promise<number> {
  const page = await openSlowly(browser, VIEWPORT);
  await page.goto(url, { waitUntil: "domcontentloaded" });
  const milliseconds = await page.evaluate(() => {
    const [navigation] = performance.getEntriesByType("navigation");
    return (navigation as PerformanceNavigationTiming).domContentLoadedEventEnd;
  });
  await page.context().close();
  return milliseconds;
}

type Times = { shared: number; live: number };

/** The middle times of both, measured in turns. */
async function inTurns(shared: () => Promise<number>, live: () => Promise<number>): Promise<Times> {
  const times = { shared: [] as number[], live: [] as number[] };
  for (let run = 0; run < RUNS; run++) {
    times.live.push(await live());
    times.shared.push(await shared());
  }
  return { shared: median(times.shared), live: median(times.live) };
}

function comparison(what: string, { shared, live }: Times, most: number, of: string): Finding {
  return {
    what,
    measured: `${shared.toFixed(0)} ms, live ${live.toFixed(0)} ms: ${(shared / live).toFixed(2)} ×`,
    budget: `≤ ${most.toFixed(1)} × the live page${of} (slow 4G, 4 × slower, ${RUNS} runs each)`,
    isWithin: shared <= most * live,
  };
}

async function measureSlowly(browser: Browser, { shared, live }: Addresses): Promise<Finding[]> {
  const read = await inTurns(
    () => timeUntilRead(browser, shared),
    () => timeUntilRead(browser, live),
  );
  const marks = await countMarks(browser, live);
  const shown = await inTurns(
    () => timeUntilShown(browser, shared, 1, PICTURE),
    () => timeUntilShown(browser, live, marks),
  );
  return [
    comparison("permalink's page read to its end", read, 1, ""),
    comparison("permalink's picture painted", shown, MOST_PICTURE_RATIO, "'s marks"),
  ];
}

/** How fast a permalink is, beside the live page of the same view. */
export async function measurePermalink(browser: Browser, site: string): Promise<Finding[]> {
  const addresses = await shareView(browser, site);
  return [await measureThroughput(addresses), ...(await measureSlowly(browser, addresses))];
}
