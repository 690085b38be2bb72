import { AsyncLocalStorage } from "node:async_hooks";
import { subscribe } from "node:diagnostics_channel";
import type { ServerResponse } from "node:http";

// Start-up code and page code are bundled apart: both meet here.
const shared = globalThis as typeof globalThis & { countlineResponses?: AsyncLocalStorage<ServerResponse> };

/** From now on each request knows the response that it will get. Once per process, before the first request. */
export function followResponses(): void {
  const responses = new AsyncLocalStorage<ServerResponse>();
  shared.countlineResponses = responses;
  subscribe("http.server.request.start", (message) => {
    responses.enterWith((message as { response: ServerResponse }).response);
  });
}

/**
 * Sets the status of the page being rendered. Next's own `notFound()` sends a document with an empty
 * body, filled in by script, and has no way to say 410: a page that calls this is whole without script.
 * Only before anything is sent: at the top of a page, outside any `<Suspense>`.
 */
export function answerWithStatus(status: 404 | 410 | 429 | 503): void {
  const response = shared.countlineResponses?.getStore();
  if (response && !response.headersSent) response.statusCode = status;
}
