import { ActNotice } from "@/components/event/act-notice";
import { PageSection } from "@/components/figure/fact";
import { SourceLine } from "@/components/figure/prints";
import type { Agent } from "@/lib/domain/content";
import type { Timeline } from "@/lib/domain/timeline";
import type { Words } from "@/lib/format/words";
import { AgentFigures } from "./agent-figures";
import { AgentHeader } from "./agent-header";
import { type AgentTrace, traceAgent } from "./agent-trace";
import { Multiples } from "./multiples";
import { TrackRecords } from "./track-records";

function Published({ trace: { view, sources } }: { trace: AgentTrace }) {
  if (sources.length === 0) return null;
  return (
    <>
      <h3 className="m-0 mt-8 mb-2 font-serif text-[1.1875rem]/snug font-semibold">
        {view.words.t("agentPage.sources", { count: sources.length })}
      </h3>
      <ul className="m-0 list-none border-t border-ink p-0">
        {sources.map((source) => (
          <li key={source.id} className="border-b border-rule py-2">
            <SourceLine source={source} view={view} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** What an agent has to do with one event: its figures, drawn and listed, what it published and what it did. */
function InEvent({ trace }: { trace: AgentTrace }) {
  const { view, figures, acts } = trace;
  const { event } = view.timeline.content;
  const id = `event-${event.slug}`;
  const title = (
    <a href={view.href(view.state)} lang={event.language}>
      {event.title}
    </a>
  );
  return (
    <PageSection id={id} title={title}>
      {figures.length > 0 ? (
        <>
          <Multiples trace={trace} toldIn={id} />
          <div className="mt-6">
            <AgentFigures trace={trace} />
          </div>
        </>
      ) : null}
      {acts.length > 0 ? (
        <div className="mt-8 border-t border-ink">
          {acts.map((timed) => (
            <ActNotice key={timed.act.id} view={view} timed={timed} />
          ))}
        </div>
      ) : null}
      <Published trace={trace} />
    </PageSection>
  );
}

type AgentBodyProps = { agent: Agent; timelines: Timeline[]; clock: number; words: Words };

/** One agent: who it is, how its figures fared, and what it has to do with each event. */
export function AgentBody({ agent, timelines, clock, words }: AgentBodyProps) {
  const traces = timelines.map((timeline) => traceAgent(timeline, agent.id, clock, words));
  const others = new Map(
    timelines.flatMap(({ content }) => content.agents.map((one) => [one.id, one] as const)),
  );
  const body = others.get(agent.memberOf ?? "") ?? null;
  const voices = [...others.values()].filter(({ memberOf }) => memberOf === agent.id);
  return (
    <>
      <AgentHeader agent={agent} body={body} voices={voices} words={words} />
      <TrackRecords traces={traces} words={words} />
      {traces
        .filter(({ figures, sources, acts }) => figures.length + sources.length + acts.length > 0)
        .map((trace) => (
          <InEvent key={trace.view.timeline.content.event.id} trace={trace} />
        ))}
    </>
  );
}
