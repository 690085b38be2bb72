import type { Quantity } from "@/lib/domain/quantity";
import type { TimedAct } from "@/lib/domain/timeline";
import { packContent } from "./pack-content";
import { agentName, type RowReader, type RowsInput } from "./row-reader";

/** An act as the log tells it. */
export type LoggedAct = {
  id: string;
  kind: string;
  statedAt: string | null;
  /** Names; null: nobody named. */
  by: string | null;
  hop: string | null;
  figureIds: readonly string[];
  replacementId: string | null;
  /** There is a replacement that is not published. */
  replacementHidden: boolean;
  undoesId: string | null;
  /** The moment from which on it counts as known, as it is to be read. */
  knownBy: string | null;
  reason: string | null;
  sourceIds: readonly string[];
};

type NamedFigure = {
  id: string;
  metric: string;
  population: string;
  place: string | null;
  quantity: Quantity;
};

/** What a log is about: the acts in order, and what its lines may name. */
export type Logged = {
  title: string;
  acts: readonly LoggedAct[];
  figures: readonly NamedFigure[];
  sources: readonly { id: string; title: string | null; url: string | null }[];
};

/** One line, whatever was typed. */
const oneLine = (text: string) => text.replace(/\s+/gu, " ").trim();

function quantityText({ qualifier, nominal, lower, upper }: Quantity): string {
  if (nominal !== null) return qualifier === "exact" ? String(nominal) : `${qualifier} ${nominal}`;
  if (lower === null && upper === null) return qualifier;
  return `${qualifier} ${lower ?? ".."}–${upper ?? ".."}`;
}

function figureText({ id, metric, population, place, quantity }: NamedFigure): string {
  const about = [metric, population, place ?? "whole event"].join(", ");
  return `${quantityText(quantity)} (${about}) [${id}]`;
}

/** What a line of the log may name, looked up once. */
type Names = { figures: Map<string, string>; titles: Map<string, string> };

const figureNamed = ({ figures }: Names, id: string): string =>
  figures.get(id) ?? `a figure that is not told here [${id}]`;

function replacementText({ replacementId, replacementHidden }: LoggedAct, names: Names): string[] {
  if (replacementId !== null) return [`replaced by: ${figureNamed(names, replacementId)}`];
  return replacementHidden ? ["replaced by: a figure that is not published"] : [];
}

function actLines(act: LoggedAct, names: Names): string[] {
  const { figureIds, hop, undoesId, knownBy, reason, sourceIds } = act;
  return [
    ...figureIds.map((id) => `upon: ${figureNamed(names, id)}`),
    ...(hop === null ? [] : [`on the hop: ${hop}`]),
    ...(undoesId === null ? [] : [`undoes: [${undoesId}]`]),
    ...replacementText(act, names),
    `known by: ${knownBy ?? "not certain"}`,
    `reason: ${reason === null ? "none given" : oneLine(reason)}`,
    ...sourceIds.map((id) => `reported in: ${names.titles.get(id) ?? ""} [${id}]`),
  ];
}

function actText(act: LoggedAct, names: Names): string {
  const { statedAt, kind, by, id } = act;
  const lines = actLines(act, names).map((line) => `  ${line}`);
  const head = `${statedAt ?? "undated"}  ${kind}  by ${oneLine(by ?? "nobody named")}  [${id}]`;
  return [head, ...lines].join("\n");
}

/** What was done to figures, in order, for people to read: a line for each thing. */
export function* logPieces({ title, acts, figures, sources }: Logged): Generator<string> {
  const names = {
    figures: new Map(figures.map((figure) => [figure.id, figureText(figure)])),
    titles: new Map(sources.map(({ id, title, url }) => [id, oneLine(title ?? url ?? "untitled")])),
  };
  yield `${oneLine(title)}\n\n`;
  if (acts.length === 0) yield "Nothing is recorded to have been done to these figures.\n\n";
  for (const act of acts) yield `${actText(act, names)}\n\n`;
}

function toLogged({ act, known }: TimedAct, reader: RowReader): LoggedAct {
  return {
    ...{ id: act.id, kind: act.kind, statedAt: act.statedAt, reason: act.reason },
    by: agentName(reader, act.by),
    hop: act.hop === null ? null : (agentName(reader, act.hop) ?? act.hop),
    figureIds: act.figures,
    replacementId: act.replacement,
    replacementHidden: act.replacementHidden === true,
    undoesId: act.undoes,
    knownBy: reader.write(known.latest),
    sourceIds: act.reports.map(({ source }) => source),
  };
}

/** The log of one event. */
export function retractionLog(input: RowsInput): Generator<string> {
  const { reader, sources, acts } = packContent(input);
  return logPieces({
    title: input.timeline.content.event.title,
    acts: acts.map((timed) => toLogged(timed, reader)),
    figures: input.timeline.figures.map(({ figure }) => figure),
    sources,
  });
}
