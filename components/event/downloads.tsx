import { describeScope } from "@/lib/chart/describe";
import type { EventView } from "@/lib/chart/event-view";
import { viewQuery, wholeEventQuery } from "@/lib/domain/download-address";
import { DownloadLinks } from "./download-links";

/** The figures of the view, and all of the event, as files. */
export function Downloads({ view }: { view: EventView }) {
  const { words, state, index, timeline } = view;
  const { t } = words;
  const scope = describeScope(state, index, words);
  const of = state.authorities.length > 0 ? "download.chosen" : "download.view";
  const folder = `/api/v1/events/${timeline.content.event.slug}/`;
  return (
    <section id="download" aria-labelledby="download-title" className="section">
      <h2 id="download-title" className="section-title">
        {t("download.title")}
      </h2>
      <p className="mt-0 mb-3 max-w-[70ch] text-sm text-soft">{t("download.lede")}</p>
      <div className="border-t border-ink">
        <DownloadLinks of={t(of, { scope })} query={viewQuery(state)} {...{ folder, words }} />
        <DownloadLinks of={t("download.event")} query={wholeEventQuery(state)} {...{ folder, words }} />
      </div>
      <p className="mt-3 mb-0 max-w-[70ch] text-sm text-soft">{t("download.pack")}</p>
    </section>
  );
}
