import type { Agent, Source } from "@/lib/domain/content";
import { standingAt } from "@/lib/domain/standing";
import type { Timeline } from "@/lib/domain/timeline";
import { toEventName, toSource } from "./api-event";

const toEvents = (timelines: readonly Timeline[]) =>
  timelines.map(({ content }) => toEventName(content.event));

const agentsOf = (timelines: readonly Timeline[]) =>
  new Map(timelines.flatMap(({ content }) => content.agents.map((agent) => [agent.id, agent] as const)));

/** A source in a list; `timelines`: those that show it, holding only what the public may see. */
export function toListedSource(source: Source, timelines: readonly Timeline[]) {
  const told = new Set(timelines.flatMap(({ content }) => content.sources.map(({ id }) => id)));
  return { ...toSource(source, told, agentsOf(timelines)), events: toEvents(timelines) };
}

/** A source with what it prints and reports. */
export function toApiSource(source: Source, timelines: readonly Timeline[], revision: number) {
  const prints = timelines.flatMap(({ content }) => content.appearances);
  const acts = timelines.flatMap(({ content }) => content.retractions);
  return {
    source: toListedSource(source, timelines),
    figureIds: prints.filter((print) => print.source === source.id).map(({ figure }) => figure),
    retractionIds: acts
      .filter(({ reports }) => reports.some((report) => report.source === source.id))
      .map(({ id }) => id),
    revision,
  };
}

/** An agent in a list; `timelines`: those that name it, holding only what the public may see. */
export function toListedAgent(agent: Agent, timelines: readonly Timeline[]) {
  return { ...agent, events: toEvents(timelines) };
}

/** An agent with the figures that are its own by everything that is recorded, and the sources that it published. */
export function toApiAgent(agent: Agent, timelines: readonly Timeline[], revision: number) {
  const own = timelines.flatMap(({ figures, acts }) =>
    [...standingAt(figures, acts, Infinity)].filter(([, { root }]) => root.agent === agent.id),
  );
  const sources = timelines.flatMap(({ content }) => content.sources);
  const published = sources.filter(({ publisher }) => publisher === agent.id).map(({ id }) => id);
  return {
    agent: toListedAgent(agent, timelines),
    figureIds: own.map(([id]) => id),
    sourceIds: [...new Set(published)],
    revision,
  };
}
