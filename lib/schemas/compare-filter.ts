import type { EventContent } from "@/lib/domain/content";
import { type IgnoredParameter, type ViewState, WHOLE_EVENT } from "@/lib/domain/view-state";
import { firstGiven } from "./first-given";
import { readViewState, type SearchParameters } from "./view-state";

const SCOPE = ["metric", "population", "place"] as const;

type Scope = Pick<ViewState, (typeof SCOPE)[number]>;

/** What a comparison draws, and of it what a reader has named. */
export type GivenScope = { state: ViewState; filter: Partial<Scope>; ignored: IgnoredParameter[] };

/** What else a comparison is asked: the two moments (`readMoments`), and at which revision. */
const OTHERS: readonly string[] = ["from", "to", "revision"];

/**
 * Reads what is counted, of whom and where from the URL of a comparison, and of which revision; what is not
 * asked here is named as ignored. `filter` holds only what stands there and can be used; `state` is completed
 * as on the event's page. `shown`: as in `readViewState`.
 */
export function readScope(
  content: EventContent,
  parameters: SearchParameters,
  shown: number | null = null,
): GivenScope {
  const given = SCOPE.filter((name) => firstGiven(parameters[name]));
  const read = readViewState(
    content,
    Object.fromEntries([...given, "revision"].map((name) => [name, firstGiven(parameters[name])])),
    shown,
  );
  const isOurs = (name: string) => OTHERS.includes(name) || SCOPE.some((one) => one === name);
  const unknown = Object.keys(parameters).filter((name) => !isOurs(name));
  const ignored: IgnoredParameter[] = [
    ...read.ignored,
    ...unknown.map((value) => ({ parameter: "unknown" as const, value })),
  ];
  const { state } = read;
  const used = given.filter((name) => !ignored.some(({ parameter }) => parameter === name));
  return { state, filter: Object.fromEntries(used.map((name) => [name, state[name]])), ignored };
}

/** The query of a comparison of two moments, with its question mark; `revision` is null at the newest. */
export function writeComparison(
  { from, to }: { from: string; to: string },
  filter: Partial<Scope>,
  revision: number | null,
): string {
  const query = new URLSearchParams({ from, to });
  for (const name of SCOPE) {
    const value = filter[name];
    if (value !== undefined) query.set(name, value ?? WHOLE_EVENT);
  }
  if (revision !== null) query.set("revision", String(revision));
  return `?${query}`;
}
