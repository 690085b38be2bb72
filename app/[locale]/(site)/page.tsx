import type { Metadata } from "next";
import { EventList } from "@/components/event/event-list";
import { localePath } from "@/lib/i18n/paths";
import { requestWords } from "@/lib/i18n/request-words";
import { loadSummaries } from "@/lib/loaders/load-summaries";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await requestWords();
  return { title: { absolute: t("site.name") }, description: t("home.lede") };
}

/** Every published event, with the figures that stand. */
export default async function HomePage() {
  const words = await requestWords();
  const { summaries } = await loadSummaries(Date.now());
  return (
    <EventList
      events={summaries.map(({ event, counts, headlines }) => ({
        ...event,
        ...counts,
        withdrawals: counts.withdrawn,
        headlines: headlines.map(({ metric, quantity }) => ({ metric: metric.labels, quantity })),
      }))}
      words={words}
      href={(slug) => localePath(words.locale, `/events/${slug}`)}
    />
  );
}
