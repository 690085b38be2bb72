import type { EventContent } from "@/lib/domain/content";
import { type IgnoredParameter, type ViewState, WHOLE_EVENT } from "@/lib/domain/view-state";
import { readViewState, type SearchParameters } from "./view-state";

const SCOPE = ["metric", "population", "place"] as const;

type Scope = Pick<ViewState, (typeof SCOPE)[number]>;

/** What a comparison draws, and of it what a reader has named. */
export type GivenScope = { state: ViewState; filter: Partial<Scope>; ignored: IgnoredParameter[] };

/**
 * Reads what is counted, of whom and where from the URL of a comparison. `filter` holds only what stands
 * there and can be used; `state` is completed as on the event's page.
 */
export function readScope(content: EventContent, parameters: SearchParameters): GivenScope {
  const given = SCOPE.filter((name) => [parameters[name]].flat()[0]?.trim());
  const { state, ignored } = readViewState(
    content,
    Object.fromEntries(given.map((name) => [name, parameters[name]])),
  );
  const used = given.filter((name) => !ignored.some(({ parameter }) => parameter === name));
  return { state, filter: Object.fromEntries(used.map((name) => [name, state[name]])), ignored };
}

/** The query of a comparison of two moments, with its question mark. */
export function writeComparison(from: string, to: string, filter: Partial<Scope>): string {
  const query = new URLSearchParams({ from, to });
  for (const name of SCOPE) {
    const value = filter[name];
    if (value !== undefined) query.set(name, value ?? WHOLE_EVENT);
  }
  return `?${query}`;
}
