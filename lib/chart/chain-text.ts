import type { Standing, StandingHop } from "@/lib/domain/standing";
import { formatList } from "@/lib/format/names";
import type { EventView } from "./event-view";
import { agentName, rootName } from "./speaker";

type Look = Pick<EventView, "index" | "words">;

function hopText({ agent, role, fate }: StandingHop, { index, words }: Look): string {
  const name = agentName(agent, index);
  const said = role === "based-on" ? words.t("event.ledger.basedOn", { agent: name }) : name;
  return fate === "intact" ? said : `${said} (${words.t(`event.ledger.${fate}`)})`;
}

/** The whole chain in words, with what became of its hops: "state television → Ministry of Health (says it never gave it)". */
export function chainText({ chain, root }: Pick<Standing, "chain" | "root">, look: Look): string {
  if (chain.length === 0) return rootName(root, look.index, look.words);
  return chain.map((hop) => hopText(hop, look)).join(" → ");
}

/** In whose name a figure was given who disavowed it, as a sentence; null when nobody did. */
export function disavowedText({ chain }: Pick<Standing, "chain">, { index, words }: Look): string | null {
  const cut = chain.filter(({ fate, role }) => fate === "cut" && role !== "based-on");
  if (cut.length === 0) return null;
  const who = formatList(
    cut.map(({ agent }) => agentName(agent, index)),
    words,
  );
  return words.t("chart.disavowed", { who });
}
