import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";

const LIMIT_MS = 240_000;
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

async function violations(axe: AxeBuilder): Promise<string[]> {
  const { violations: found } = await axe.analyze();
  return found.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help}: ${node.target.join(" ")}`),
  );
}

/**
 * No violation of WCAG 2.2 AA, with nothing moving, in light and in dark; to those who ask for more contrast
 * that of AAA, 7 to 1. Between these only the contrast is another.
 */
export async function expectAccessible(page: Page): Promise<void> {
  // It looks at thousands of things, four times, while the other worker has the other core.
  test.info().setTimeout(LIMIT_MS);
  const still = { reducedMotion: "reduce", contrast: "no-preference" } as const;
  await page.emulateMedia({ ...still, colorScheme: "light" });
  expect(await violations(new AxeBuilder({ page }).withTags(RULES)), `${page.url()} in light`).toEqual([]);
  await page.emulateMedia({ ...still, colorScheme: "dark" });
  const contrast = new AxeBuilder({ page }).withRules(["color-contrast"]);
  expect(await violations(contrast), `${page.url()} in dark`).toEqual([]);
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ ...still, colorScheme, contrast: "more" });
    const enhanced = new AxeBuilder({ page }).withRules(["color-contrast-enhanced"]);
    expect(await violations(enhanced), `${page.url()} in ${colorScheme}, more contrast`).toEqual([]);
  }
}
