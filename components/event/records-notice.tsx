import { Notice } from "@/components/ui/notice";
import type { EventView, Records } from "@/lib/chart/event-view";
import { changeView } from "@/lib/domain/view-state";
import { formatRecordsMoment } from "@/lib/format/instant";
import type { Words } from "@/lib/format/words";

type Older = { records: Records; newest: string; words: Words };

/** Above all else, that older records are shown and which, with the way to the newest. */
export function OlderRecords({ records, newest, words }: Older) {
  const date = formatRecordsMoment(records.at, words);
  return (
    <div className="pt-6">
      <Notice title={words.t("event.records.then", { revision: String(records.revision), date })}>
        {words.t("event.records.text")} <a href={newest}>{words.t("event.records.newest")}</a>
      </Notice>
    </div>
  );
}

/** The same for a view of an event; nothing when it is of the newest records. */
export function RecordsNotice({ view }: { view: Pick<EventView, "words" | "state" | "records" | "href"> }) {
  const { words, state, records, href } = view;
  if (state.revision === null || records === null) return null;
  return <OlderRecords {...{ records, words }} newest={href(changeView(state, { revision: null }))} />;
}
