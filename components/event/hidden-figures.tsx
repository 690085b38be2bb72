import type { EventView } from "@/lib/chart/event-view";
import { countHidden } from "@/lib/chart/hidden-figures";
import { changeView } from "@/lib/domain/view-state";

/** How many figures the choices of the view hide, and the way to see them; nothing when none is hidden. */
export function HiddenFigures({ view }: { view: EventView }) {
  const { words, state, href } = view;
  const hidden = countHidden(view);
  if (hidden.authorities === 0 && hidden.superseded === 0) return null;
  return (
    <p className="hidden-figures m-0 mb-2 text-sm text-soft">
      {hidden.superseded > 0 ? (
        <>
          {words.t("event.controls.hiddenSuperseded", { count: hidden.superseded })}{" "}
          <a href={href(changeView(state, { superseded: true }))} className="tap">
            {words.t("event.controls.showSuperseded")}
          </a>{" "}
        </>
      ) : null}
      {hidden.authorities > 0 ? (
        <>
          {words.t("event.controls.hiddenAuthorities", { count: hidden.authorities })}{" "}
          <a href={href(changeView(state, { authorities: [] }))} className="tap">
            {words.t("event.controls.showAuthorities")}
          </a>
        </>
      ) : null}
    </p>
  );
}
