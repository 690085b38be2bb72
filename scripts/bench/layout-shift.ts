import type { Browser } from "@playwright/test";
import { layoutShift, watchLayoutShift } from "@/e2e/support/layout-shift";
import type { Finding } from "./finding";
import { EVENT, PAGES } from "./pages";
import { openSlowly } from "./slow-reader";

const WIDTHS = [1280, 390];

function toFinding(what: string, shift: number): Finding {
  return { what, measured: shift.toFixed(4), budget: "0", isWithin: shift === 0 };
}

/** What shifts while a page arrives on a slow connection, and when the interactive chart takes over. */
export async function measureLayoutShift(browser: Browser, site: string): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const width of WIDTHS) {
    for (const { name, path } of PAGES) {
      const page = await openSlowly(browser, { width, height: 800 });
      await watchLayoutShift(page);
      await page.goto(site + path, { waitUntil: "networkidle" });
      const onLoad = await layoutShift(page);
      findings.push(toFinding(`layout shift of ${name}, ${width} px, on load`, onLoad));
      if (path === EVENT.path) {
        await page.locator(".timeline").first().hover();
        await page.locator("[data-live]").waitFor();
        const shift = (await layoutShift(page)) - onLoad;
        findings.push(toFinding(`layout shift of ${name}, ${width} px, taken over`, shift));
      }
      await page.context().close();
    }
  }
  return findings;
}
