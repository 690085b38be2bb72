import { readBasis } from "./order";
import type { Root } from "./root";
import type { TimedFigure } from "./timeline";

/** What a figure counts, whoever says so: figures of different subjects are never compared. */
export function subjectKey({ figure, period }: TimedFigure): string {
  const { metric, population, place, method } = figure;
  const counted = period ? `${period.earliest}/${period.latest}` : "";
  return [metric, population, place ?? "", method, readBasis(figure.basis, metric), counted].join("|");
}

/** The key of the series of one root authority about one subject (METHOD.md, "Series"). */
export const seriesKey = (subject: string, root: Root): string => `${subject}|${root.key}`;
