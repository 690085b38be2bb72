import { test as base, expect } from "@playwright/test";
import { findChromium } from "./chromium";
import { e2eFolder } from "./folder";

type Options = {
  /** What the browser may complain about in this test: a page that is meant to be missing is logged as an error. */
  allowedComplaints: RegExp[];
};

// Where a form leads on, Next preloads the style sheet that stands in the page already.
const SHEET_NOT_USED = /\.css was preloaded using link preload but not used/;

type Fixtures = { failOnComplaints: undefined };

/**
 * Playwright's test, failing on anything that the browser complains about in any of its pages: errors and
 * warnings, what no script caught, what the content security policy refused, markup that did not hydrate.
 */
export const test = base.extend<Options & Fixtures>({
  launchOptions: [({ browserName: _ }, use) => use(findChromium()), { scope: "worker" }],
  allowedComplaints: [[], { option: true }],
  failOnComplaints: [
    async ({ context, allowedComplaints }, use) => {
      const complaints: string[] = [];
      context.on("console", (message) => {
        if (["error", "warning"].includes(message.type()) && !SHEET_NOT_USED.test(message.text()))
          complaints.push(`${message.text()} (${message.page()?.url()})`);
      });
      context.on("weberror", (error) => complaints.push(`Not caught: ${error.error().stack}`));
      await use(undefined);
      expect(complaints.filter((text) => !allowedComplaints.some((allowed) => allowed.test(text)))).toEqual(
        [],
      );
    },
    { auto: true },
  ],
});

/** For `test.use`: the browser of the first admin, who is signed in. */
export const asAdmin = { storageState: e2eFolder.adminSession };

export { expect };
