import { Notice } from "@/components/ui/notice";
import type { EventView } from "@/lib/chart/event-view";
import { isMoment } from "@/lib/domain/edtf-date";
import { changeView } from "@/lib/domain/view-state";
import { formatKnownAt } from "@/lib/format/known-at";

/** Above all else, that the past is shown and which, with the way back; nothing when the present is. */
export function PastNotice({ view }: { view: EventView }) {
  const { words, state, href } = view;
  if (state.knownAt === null) return null;
  const key = isMoment(state.knownAt) ? "event.knownAt.pastMoment" : "event.knownAt.past";
  return (
    <div className="pt-6">
      <Notice title={words.t(key, { date: formatKnownAt(state.knownAt, words) })}>
        {words.t("event.knownAt.pastText")}{" "}
        <a href={href(changeView(state, { knownAt: null }))}>{words.t("event.knownAt.now")}</a>
      </Notice>
    </div>
  );
}
