import { closure } from "@/lib/domain/closure";
import type { Agent, Source } from "@/lib/domain/content";
import { actsUpon } from "@/lib/domain/in-force";
import type { TimedAct, TimedFigure } from "@/lib/domain/timeline";
import { type RowReader, type RowsInput, rowReader } from "./row-reader";

/** What the tables of an evidence pack tell of one event: the figures wanted, and all that these lead to. */
export type PackContent = {
  reader: RowReader;
  figures: readonly TimedFigure[];
  /** Upon those figures, and what undid them; in the order in which they became known. */
  acts: readonly TimedAct[];
  /** That print those figures or report those acts, and what these are copies of. */
  sources: readonly Source[];
  /** That any of it names, and whom these belong to. */
  agents: readonly Agent[];
};

function toldSources({ input }: RowReader, figures: readonly TimedFigure[], acts: readonly TimedAct[]) {
  const { sources } = input.timeline.content;
  const copyOf = new Map(sources.map((source) => [source.id, source.copyOf]));
  const named = [
    ...figures.flatMap(({ appearances }) => appearances.map(({ source }) => source.id)),
    ...acts.flatMap(({ act }) => act.reports.map(({ source }) => source)),
  ];
  const reached = closure(named, (id) => copyOf.get(id));
  return sources.filter(({ id }) => reached.has(id));
}

function namedAgents(
  { input, agents }: RowReader,
  figures: readonly TimedFigure[],
  acts: readonly TimedAct[],
  sources: readonly Source[],
) {
  const named = [
    ...sources.map(({ publisher }) => publisher),
    ...figures.flatMap(({ figure, appearances }) => [
      input.standings.get(figure.id)?.root.agent ?? null,
      ...figure.chain.map(({ agent }) => agent),
      ...appearances.flatMap(({ appearance }) => [
        appearance.via,
        ...appearance.chain.map(({ agent }) => agent),
      ]),
    ]),
    ...acts.flatMap(({ act }) => [act.by, act.hop]),
  ];
  const reached = closure(named, (id) => agents.get(id)?.memberOf);
  return input.timeline.content.agents.filter(({ id }) => reached.has(id));
}

/** What an evidence pack tells of one event: of its sources and agents those that its figures and acts name. */
export function packContent(input: RowsInput): PackContent {
  const reader = rowReader(input);
  const figures = input.figures ?? input.timeline.figures;
  const upon = new Set(figures.flatMap(({ figure }) => actsUpon(reader.acts, figure.id)));
  const acts = [...upon].toSorted(
    (a, b) => a.known.latest - b.known.latest || a.act.sequence - b.act.sequence,
  );
  const sources = toldSources(reader, figures, acts);
  return { reader, figures, acts, sources, agents: namedAgents(reader, figures, acts, sources) };
}
