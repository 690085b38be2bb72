import { AgentLink } from "@/components/agent/agent-link";
import { agentPage } from "@/components/figure/page-addresses";
import type { ChartFigure } from "@/lib/chart/chart-figure";
import type { EventView } from "@/lib/chart/event-view";
import { actHref } from "@/lib/chart/links";
import { agentName, rootName } from "@/lib/chart/speaker";
import type { StandingHop } from "@/lib/domain/standing";

function HopName({ view, hop }: { view: EventView; hop: StandingHop }) {
  const { words, index } = view;
  const name = agentName(hop.agent, index);
  const said = (
    <a href={agentPage(hop.agent, words)}>
      {hop.role === "based-on" ? words.t("event.ledger.basedOn", { agent: name }) : name}
    </a>
  );
  if (hop.fate === "intact") return said;
  const why = `(${words.t(`event.ledger.${hop.fate}`)})`;
  return (
    <>
      <s>{said}</s> <small>{hop.act === null ? why : <a href={actHref(view, hop.act)}>{why}</a>}</small>
    </>
  );
}

/** The chain from whoever relayed a figure to its origin; hops that were taken back are struck through. */
export function SaidBy({ view, figure }: { view: EventView; figure: ChartFigure }) {
  const { words, index } = view;
  const { chain, root } = figure.standing;
  if (chain.length === 0)
    return (
      <>
        {root.agent === null ? rootName(root, index, words) : <AgentLink id={root.agent} view={view} />}
        {root.agent === null ? null : (
          <small className="block">{words.t("event.ledger.publisherOnly")}</small>
        )}
      </>
    );
  return (
    <>
      {chain.map((hop, position) => (
        <span key={hop.agent}>
          {position > 0 ? (
            <>
              <span aria-hidden="true"> → </span>
              <span className="sr-only"> {words.t("event.ledger.then")} </span>
            </>
          ) : null}
          <HopName view={view} hop={hop} />
          {position > 0 && !hop.firstHand && hop.fate === "intact" && hop.role !== "based-on" ? (
            <small> ({words.t("event.ledger.firstHandNot")})</small>
          ) : null}
        </span>
      ))}
      {root.agent === null || chain.some(({ agent }) => agent === root.agent) ? null : (
        <small className="block">
          {words.t("event.ledger.speaksFor", { agent: agentName(root.agent, index) })}
        </small>
      )}
    </>
  );
}
