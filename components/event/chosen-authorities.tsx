import { authorityLabel } from "@/lib/chart/authority-label";
import type { EventView } from "@/lib/chart/event-view";
import { changeView } from "@/lib/domain/view-state";
import { formatList } from "@/lib/format/names";

/** That only some authorities' figures are candidates, and the way back to all; nothing when all are. */
export function ChosenAuthorities({ view }: { view: EventView }) {
  const { state, words, href } = view;
  if (state.authorities.length === 0 || state.rule.kind === "authority") return null;
  const names = new Set(state.authorities.map((name) => authorityLabel(name, view)));
  return (
    <p className="m-0 mt-1 text-sm">
      {words.t("event.standing.only", { names: formatList([...names], words) })}{" "}
      <a href={href(changeView(state, { authorities: [] }))}>{words.t("event.standing.all")}</a>
    </p>
  );
}
