import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";

const LIMIT_MS = 240_000;
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

const STILL = { reducedMotion: "reduce", contrast: "no-preference" } as const;

type Rules = { tags: string[] } | { rules: string[] };

/** What breaks the rules. No more is asked of axe, and in the page itself: anything else takes three times as long. */
async function violations(page: Page, asked: Rules): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ["violations"] });
  const { violations: found } = await ("tags" in asked
    ? axe.withTags(asked.tags)
    : axe.withRules(asked.rules)
  ).analyze();
  return found.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help}: ${node.target.join(" ")}`),
  );
}

/** No violation of WCAG 2.2 AA, with nothing moving, in light and in dark. Between these only the contrast is another. */
export async function expectAccessible(page: Page): Promise<void> {
  // It looks at thousands of things, a few times, while the other worker has the other core.
  test.info().setTimeout(LIMIT_MS);
  await page.emulateMedia({ ...STILL, colorScheme: "light" });
  expect(await violations(page, { tags: RULES }), `${page.url()} in light`).toEqual([]);
  await page.emulateMedia({ ...STILL, colorScheme: "dark" });
  expect(await violations(page, { rules: ["color-contrast"] }), `${page.url()} in dark`).toEqual([]);
}

/** The same, and to those who ask for more contrast that of AAA, 7 to 1. */
export async function expectAccessibleInEveryContrast(page: Page): Promise<void> {
  await expectAccessible(page);
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ ...STILL, colorScheme, contrast: "more" });
    const enhanced = { rules: ["color-contrast-enhanced"] };
    expect(await violations(page, enhanced), `${page.url()} in ${colorScheme}, more contrast`).toEqual([]);
  }
}
