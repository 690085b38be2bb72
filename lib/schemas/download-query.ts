import type { EventContent } from "@/lib/domain/content";
import type { ViewState } from "@/lib/domain/view-state";
import { readViewState, type SearchParameters } from "./view-state";
import { revisionSchema, wholeNumberProblem } from "./whole-number";

/** Which figures of an event are wanted; what is not there narrows nothing. */
export type Narrowing = Partial<Pick<ViewState, "metric" | "population" | "place" | "authorities">>;

export type DownloadQuery = {
  /** The view that the same parameters show on the event's page. */
  state: ViewState;
  narrowing: Narrowing;
};

export type DownloadQueryResult = { ok: true; query: DownloadQuery } | { ok: false; problem: string };

const isGiven = (given: string | string[] | undefined) => [given].flat().some((value) => value?.trim());

/** Given twice, one parameter would leave it to us which one counts; authorities all count. */
function firstTwice(parameters: SearchParameters): string | undefined {
  return Object.keys(parameters).find(
    (name) => name !== "authorities" && [parameters[name]].flat().length > 1,
  );
}

/** With a metric the figures of that view; without one the whole event, or what else is given of it. */
function narrowingOf(parameters: SearchParameters, state: ViewState): Narrowing {
  const { metric, population, place, authorities } = state;
  if (isGiven(parameters.metric)) return { metric, population, place, authorities };
  return {
    ...(isGiven(parameters.population) ? { population } : {}),
    ...(isGiven(parameters.place) ? { place } : {}),
    ...(isGiven(parameters.authorities) ? { authorities } : {}),
  };
}

/**
 * Reads which figures of an event are to be downloaded from the parameters of its page. What only concerns the
 * drawing leaves them as they are: what is not drawn is not left out. Unlike a page, a download is refused when
 * anything cannot be read: nobody would see a note. `shown` as with `readViewState`.
 */
export function readDownloadQuery(
  content: EventContent,
  parameters: SearchParameters,
  shown: number | null,
): DownloadQueryResult {
  const twice = firstTwice(parameters);
  if (twice !== undefined) return { ok: false, problem: `${twice} is given more than once: give it once.` };
  const unreadable = wholeNumberProblem("revision", revisionSchema, parameters.revision);
  if (unreadable !== null) return { ok: false, problem: unreadable };
  const { state, ignored } = readViewState(content, parameters, shown);
  if (ignored.length === 0) return { ok: true, query: { state, narrowing: narrowingOf(parameters, state) } };
  const problems = ignored.map(({ parameter, value }) =>
    parameter === "unknown"
      ? `“${value}” is nothing that can be asked of an event.`
      : `${parameter} “${value}” cannot be used with this event.`,
  );
  return { ok: false, problem: problems.join(" ") };
}
