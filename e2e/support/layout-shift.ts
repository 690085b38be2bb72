import type { Page } from "@playwright/test";

type WithShift = Window & { layoutShift?: number };
type LayoutShift = PerformanceEntry & { value: number };

/** From its next document on, this page adds up what of its layout shifts, whoever caused it. */
export async function watchLayoutShift(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const own = window as WithShift;
    own.layoutShift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        own.layoutShift = (own.layoutShift ?? 0) + (entry as LayoutShift).value;
      }
    }).observe({ type: "layout-shift", buffered: true });
  });
}

/** The sum so far, in the unit of Cumulative Layout Shift, once what is drawn now has been counted. */
export async function layoutShift(page: Page): Promise<number> {
  return page.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    return (window as WithShift).layoutShift ?? NaN;
  });
}
