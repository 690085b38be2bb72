import type { Quantity } from "@/lib/domain/quantity";
import type { TimedAct, TimedFigure } from "@/lib/domain/timeline";
import { type PackContent, packContent } from "./pack-content";
import { agentName, type RowsInput } from "./row-reader";

/** One line, whatever was typed. */
const oneLine = (text: string) => text.replace(/\s+/gu, " ").trim();

function quantityText({ qualifier, nominal, lower, upper }: Quantity): string {
  if (nominal !== null) return qualifier === "exact" ? String(nominal) : `${qualifier} ${nominal}`;
  if (lower === null && upper === null) return qualifier;
  return `${qualifier} ${lower ?? ".."}–${upper ?? ".."}`;
}

function figureText({ figure }: TimedFigure): string {
  const { id, metric, population, place, quantity } = figure;
  const about = [metric, population, place ?? "whole event"].join(", ");
  return `${quantityText(quantity)} (${about}) [${id}]`;
}

/** What a line of the log may name, looked up once. */
type Log = { content: PackContent; figures: Map<string, string>; titles: Map<string, string> };

function figureNamed({ figures }: Log, id: string): string {
  return figures.get(id) ?? `a figure that is not told here [${id}]`;
}

function replacementText({ act }: TimedAct, log: Log): string[] {
  if (act.replacement !== null) return [`replaced by: ${figureNamed(log, act.replacement)}`];
  return act.replacementHidden ? ["replaced by: a figure that is not published"] : [];
}

function actLines({ act, known }: TimedAct, log: Log): string[] {
  const { reader } = log.content;
  return [
    ...act.figures.map((id) => `upon: ${figureNamed(log, id)}`),
    ...(act.hop === null ? [] : [`on the hop: ${agentName(reader, act.hop) ?? act.hop}`]),
    ...(act.undoes === null ? [] : [`undoes: [${act.undoes}]`]),
    ...replacementText({ act, known }, log),
    `known by: ${reader.write(known.latest) ?? "not certain"}`,
    `reason: ${act.reason === null ? "none given" : oneLine(act.reason)}`,
    ...act.reports.map(({ source }) => `reported in: ${log.titles.get(source) ?? ""} [${source}]`),
  ];
}

function actText(timed: TimedAct, log: Log): string {
  const { statedAt, kind, by, id } = timed.act;
  const author = agentName(log.content.reader, by) ?? "nobody named";
  const lines = actLines(timed, log).map((line) => `  ${line}`);
  return [`${statedAt ?? "undated"}  ${kind}  by ${oneLine(author)}  [${id}]`, ...lines].join("\n");
}

/** What was done to the figures of one event, in order, for people to read: a line for each thing. */
export function* retractionLog(input: RowsInput): Generator<string> {
  const content = packContent(input);
  const { sources, acts } = content;
  const log: Log = {
    content,
    figures: new Map(input.timeline.figures.map((timed) => [timed.figure.id, figureText(timed)])),
    titles: new Map(sources.map(({ id, title, url }) => [id, oneLine(title ?? url ?? "untitled")])),
  };
  yield `${oneLine(input.timeline.content.event.title)}\n\n`;
  if (acts.length === 0) yield "Nothing is recorded to have been done to these figures.\n\n";
  for (const timed of acts) yield `${actText(timed, log)}\n\n`;
}
