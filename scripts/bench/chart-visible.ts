import type { Browser } from "@playwright/test";
import { type Finding, median } from "./finding";
import { EVENT } from "./pages";
import { openSlowly } from "./slow-reader";
import { serveStatically } from "./static-page";

const MOST_RATIO = 1.15;
const RUNS = 9;
const VIEWPORT = { width: 1280, height: 1100 };
/** The marks of a timeline that is drawn in the page. */
export const MARKS = "svg.chart [data-figure]";

type WithFrame = Window & { chartFrame?: number };

/**
 * Runs in the page before anything of it: notes when the frame began in which all `wanted` marks of the chart
 * that is shown, or pictures that have come, stand within the window.
 */
async function noteFrame({ marks, wanted }: { marks: string; wanted: number }): Promise<void> {
  for (let shown = 0; shown < wanted; ) {
    const frame = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
    shown = [...document.querySelectorAll(marks)].filter((mark) => {
      const [box] = mark.getClientRects();
      const isThere = !(mark instanceof HTMLImageElement) || mark.naturalWidth > 0;
      return isThere && box && box.top < window.innerHeight;
    }).length;
    if (shown >= wanted) (window as WithFrame).chartFrame = frame;
  }
}

/** How many marks of a page's timeline stand within the window. */
export async function countMarks(browser: Browser, url: string): Promise<number> {
  const page = await browser.newPage({ viewport: VIEWPORT });
  await page.goto(url);
  const count = await page.locator(MARKS).evaluateAll(
    (marks) =>
      marks.filter((mark) => {
        const [box] = mark.getClientRects();
        return box && box.top < window.innerHeight;
      }).length,
  );
  await page.close();
  return count;
}

/**
 * Milliseconds from the start of navigation to when so many of what `selector` names were on the screen: the first
 * paint of any content, which is theirs too unless their frame began later.
 */
export async function timeUntilShown(
  browser: Browser,
  url: string,
  wanted: number,
  selector = MARKS,
): Promise<number> {
  const page = await openSlowly(browser, VIEWPORT);
  await page.addInitScript(noteFrame, { marks: selector, wanted });
  await page.goto(url);
  const moment = await page.waitForFunction(() => {
    const [paint] = performance.getEntriesByName("first-contentful-paint");
    const frame = (window as WithFrame).chartFrame;
    return paint && frame ? Math.max(paint.startTime, frame) : undefined;
  });
  const milliseconds = (await moment.jsonValue()) ?? NaN;
  await page.context().close();
  return milliseconds;
}

/** When the timeline's marks are painted on a slow connection, beside the same page without scripts as files. */
export async function measureChartVisible(browser: Browser, site: string): Promise<Finding> {
  const floor = await serveStatically(site);
  const addresses = { ours: site + EVENT.path, floor: floor.url + EVENT.path };
  const marks = await countMarks(browser, addresses.ours);
  if (marks === 0 || (await countMarks(browser, addresses.floor)) !== marks)
    throw new Error("The two pages do not show the same marks.");
  const times = { ours: [] as number[], floor: [] as number[] };
  for (let run = 0; run < RUNS; run++) {
    times.floor.push(await timeUntilShown(browser, addresses.floor, marks));
    times.ours.push(await timeUntilShown(browser, addresses.ours, marks));
  }
  floor.server.close();
  const ours = median(times.ours);
  const least = median(times.floor);
  return {
    what: `all ${marks} marks of the timeline painted`,
    measured: `${ours.toFixed(0)} ms, static ${least.toFixed(0)} ms: ${(ours / least).toFixed(2)} ×`,
    budget: `≤ ${MOST_RATIO} × (slow 4G, 4 × slower, ${RUNS} runs each)`,
    isWithin: ours / least <= MOST_RATIO,
  };
}
