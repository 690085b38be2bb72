import type { Page } from "@playwright/test";

/** The document without its scripts, and with what stands in `noscript`. */
export function withoutScripts(html: string): string {
  return html.replaceAll(/<script\b[\s\S]*?<\/script>|<\/?noscript>|<link[^>]*as="script"[^>]*>/g, "");
}

/**
 * From now on this page gets its documents without their scripts, as a reader without JavaScript has
 * them. `javaScriptEnabled: false` shows the same, but there axe waits for ever: it needs timers.
 */
export async function serveWithoutScripts(page: Page): Promise<void> {
  await page.route("**/*", async (route) => {
    const request = route.request();
    // A form that is sent leads on, and where to only the browser can follow.
    if (request.resourceType() !== "document" || request.method() !== "GET") return route.fallback();
    const response = await route.fetch();
    return route.fulfill({ response, body: withoutScripts(await response.text()) });
  });
}
