import type { Flag } from "@/lib/domain/vocabulary";
import type { ChartFigure } from "./chart-figure";

/** Flags that the dates and the basis of a figure say already. */
const SAID_ELSEWHERE: readonly Flag[] = ["basis-assumed", "known-from-retrieval"];

/** The flags to name beside a figure's state: one whose very state is that it is disputed is not called so twice. */
export function flagsToSay({ standing }: Pick<ChartFigure, "standing">): Flag[] {
  if (standing.state === "disputed") return [];
  return standing.flags.filter((flag) => !SAID_ELSEWHERE.includes(flag));
}
