import { AgentLink } from "@/components/agent/agent-link";
import type { ChartFigure } from "@/lib/chart/chart-figure";
import type { EventView } from "@/lib/chart/event-view";
import { actHref } from "@/lib/chart/links";
import { agentName, rootName } from "@/lib/chart/speaker";
import { rootAgent } from "@/lib/domain/root";
import type { StandingHop } from "@/lib/domain/standing";
import { PageSection } from "./fact";

/** The dot of a hop on the line that joins them: full when heard itself, hollow when not, struck when taken back. */
function HopMark({ hop }: { hop: StandingHop }) {
  return (
    <svg viewBox="-9 -9 18 18" width="18" height="18" className="chain-mark" aria-hidden="true">
      <circle
        r={5}
        fill={hop.firstHand && hop.fate === "intact" ? "currentColor" : "none"}
        stroke="currentColor"
        strokeWidth={1.75}
      />
      {hop.fate === "intact" ? null : <path d="M-7 7L7 -7" stroke="currentColor" strokeWidth={1.75} />}
    </svg>
  );
}

function Fate({ hop, view }: { hop: StandingHop; view: EventView }) {
  if (hop.fate === "intact") return null;
  const text = view.words.t(`figurePage.chain.${hop.fate}`);
  return (
    <span className="block">{hop.act === null ? text : <a href={actHref(view, hop.act)}>{text}</a>}</span>
  );
}

type HopProps = { hop: StandingHop; isRoot: boolean; isFirst: boolean; view: EventView };

function HopEntry({ hop, isRoot, isFirst, view }: HopProps) {
  const { words, index } = view;
  const kind = index.agents.get(hop.agent)?.kind;
  const name = <AgentLink id={hop.agent} view={view} />;
  return (
    <li className={hop.fate === "intact" ? "chain-hop" : "chain-hop chain-broken"}>
      <HopMark hop={hop} />
      <p className="m-0 font-semibold">
        {isFirst ? null : <span className="sr-only">{words.t("event.ledger.then")} </span>}
        {hop.fate === "intact" ? name : <s>{name}</s>}
        {kind ? <span className="font-normal text-soft"> · {words.t(`desk.agentKind.${kind}`)}</span> : null}
      </p>
      <small className="block">
        {words.t(`figurePage.chain.role.${hop.role}`)} ·{" "}
        {words.t(hop.firstHand ? "figurePage.chain.firstHand" : "figurePage.chain.secondHand")}
      </small>
      <small className="block">
        <Fate hop={hop} view={view} />
        {isRoot ? words.t("figurePage.chain.root") : null}
      </small>
    </li>
  );
}

function NoChain({ view, figure }: { view: EventView; figure: ChartFigure }) {
  const { root } = figure.standing;
  return (
    <p className="m-0">
      {root.agent === null ? (
        rootName(root, view.index, view.words)
      ) : (
        <>
          <AgentLink id={root.agent} view={view} />: {view.words.t("event.ledger.publisherOnly")}
        </>
      )}
    </p>
  );
}

/** Where the number belongs, when that is nobody of the chain as it is left: who is spoken for, or the publisher. */
function CountedAs({ view, figure }: { view: EventView; figure: ChartFigure }) {
  const { chain, root } = figure.standing;
  if (chain.length === 0 || root.agent === null || chain.some(({ agent }) => agent === root.agent))
    return null;
  const agent = agentName(root.agent, view.index);
  return <p className="m-0 mt-2">{view.words.t("event.ledger.speaksFor", { agent })}.</p>;
}

/** The attribution chain hop by hop, from whoever relayed the number to where it comes from. */
export function Chain({ view, figure }: { view: EventView; figure: ChartFigure }) {
  const { chain } = figure.standing;
  const left = chain.findIndex(({ fate }) => fate === "cut");
  const root = rootAgent(figure.timed.speakers, left === -1 ? chain.length : left);
  return (
    <PageSection id="chain" title={view.words.t("figurePage.chain.title")}>
      {chain.length === 0 ? (
        <NoChain view={view} figure={figure} />
      ) : (
        <ol className="chain">
          {chain.map((hop, position) => (
            <HopEntry
              key={hop.agent}
              hop={hop}
              isRoot={hop.agent === root}
              isFirst={position === 0}
              view={view}
            />
          ))}
        </ol>
      )}
      <CountedAs view={view} figure={figure} />
    </PageSection>
  );
}
