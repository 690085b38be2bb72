import { Notice } from "@/components/ui/notice";
import type { EventView } from "@/lib/chart/event-view";
import { changeView } from "@/lib/domain/view-state";
import { formatEdtf } from "@/lib/format/edtf";

/** Above all else, that the past is shown and which, with the way back; nothing when the present is. */
export function PastNotice({ view }: { view: EventView }) {
  const { words, state, href } = view;
  if (state.knownAt === null) return null;
  const isDay = !state.knownAt.includes("T");
  const key = isDay ? "event.knownAt.past" : "event.knownAt.pastMoment";
  return (
    <div className="pt-6">
      <Notice title={words.t(key, { date: formatEdtf(state.knownAt, words) })}>
        {words.t("event.knownAt.pastText")}{" "}
        <a href={href(changeView(state, { knownAt: null }))}>{words.t("event.knownAt.now")}</a>
      </Notice>
    </div>
  );
}
