import { expect, type Locator, type Page } from "@playwright/test";

/** Where the mark of each figure is on the page, in px: id → [x, y]. */
export type MarkPlaces = Record<string, [x: number, y: number]>;

/** An event's page as a reader sees it. */
export class EventPage {
  readonly chart: Locator;
  readonly card: Locator;
  readonly headline: Locator;

  constructor(readonly page: Page) {
    this.chart = page.locator("figure.timeline");
    this.card = page.locator(".chart-card");
    this.headline = page.locator("section[aria-labelledby='standing']");
  }

  /** The marks that can be seen, in order of time. */
  get marks(): Locator {
    return this.chart.locator("[data-figure]:visible");
  }

  mark(name: RegExp): Locator {
    return this.chart.getByRole("link", { name }).and(this.marks);
  }

  /**
   * Moves over the chart, as a mouse does: again and again, until the page answers and the browser has taken it
   * over.
   */
  async takeOver(): Promise<void> {
    await expect(async () => {
      await this.chart.dispatchEvent("pointerover");
      await this.page.locator("[data-live]").waitFor({ timeout: 1000 });
    }).toPass({ timeout: 30_000 });
    await expect(this.chart.locator(".chart-live")).toBeVisible();
  }

  /** `yes` when what the server drew could be kept as it was. */
  get live(): Promise<string | null> {
    return this.page.locator("[data-live]").getAttribute("data-live");
  }

  /** The middle of a mark on the screen, brought into view. */
  async placeOf(name: RegExp): Promise<{ x: number; y: number }> {
    const mark = this.mark(name);
    await mark.scrollIntoViewIfNeeded();
    return mark
      .locator("g")
      .first()
      .evaluate((g) => {
        const place = g instanceof SVGGraphicsElement ? g.getScreenCTM() : null;
        return { x: place?.e ?? 0, y: place?.f ?? 0 };
      });
  }

  markPlaces(): Promise<MarkPlaces> {
    return this.marks.evaluateAll((marks) =>
      Object.fromEntries(
        marks.map((mark) => {
          const place = mark.querySelector("g")?.getScreenCTM();
          const id = mark.getAttribute("data-figure") ?? "";
          return [
            id,
            [(place?.e ?? 0) + window.scrollX, (place?.f ?? 0) + window.scrollY] as [number, number],
          ];
        }),
      ),
    );
  }
}
