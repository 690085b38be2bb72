import { agentPage } from "@/components/figure/page-addresses";
import type { EventView } from "@/lib/chart/event-view";
import { agentName } from "@/lib/chart/speaker";

/** An agent's name, linked to its page. */
export function AgentLink({ id, view }: { id: string; view: Pick<EventView, "index" | "words"> }) {
  return <a href={agentPage(id, view.words)}>{agentName(id, view.index)}</a>;
}
