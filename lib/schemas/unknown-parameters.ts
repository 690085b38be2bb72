import type { IgnoredParameter } from "@/lib/domain/view-state";
import { firstGiven } from "./first-given";
import type { SearchParameters } from "./view-state";

/** What an address gives to a page that takes nothing: told, so that nobody takes what is shown for what was asked. */
export function unknownParameters(parameters: SearchParameters): IgnoredParameter[] {
  return Object.keys(parameters).map((value) => ({ parameter: "unknown", value }));
}

/** The same of a figure's page, which takes a revision. `shown`: the one that it shows; null where it is the newest. */
export function ignoredOnFigure(
  { revision, ...others }: SearchParameters,
  shown: number | null,
): IgnoredParameter[] {
  const value = firstGiven(revision);
  const missed: IgnoredParameter[] = value === "" || shown !== null ? [] : [{ parameter: "revision", value }];
  return [...missed, ...unknownParameters(others)];
}
