import { Notice } from "@/components/ui/notice";
import type { EventView } from "@/lib/chart/event-view";
import { changeView } from "@/lib/domain/view-state";
import { formatRecordsMoment } from "@/lib/format/instant";

/** Above all else, that older records are shown and which, with the way to the newest; nothing when those are. */
export function RecordsNotice({ view }: { view: Pick<EventView, "words" | "state" | "records" | "href"> }) {
  const { words, state, records, href } = view;
  if (state.revision === null || records === null) return null;
  const date = formatRecordsMoment(records.at, words);
  return (
    <div className="pt-6">
      <Notice title={words.t("event.records.then", { revision: String(records.revision), date })}>
        {words.t("event.records.text")}{" "}
        <a href={href(changeView(state, { revision: null }))}>{words.t("event.records.newest")}</a>
      </Notice>
    </div>
  );
}
