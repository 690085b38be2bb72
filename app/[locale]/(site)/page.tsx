import type { Metadata } from "next";
import { EventList } from "@/components/event/event-list";
import { PageHeading } from "@/components/layout/page-heading";
import type { EventSummary } from "@/lib/domain/event-summary";
import { localePath } from "@/lib/i18n/paths";
import { requestWords } from "@/lib/i18n/request-words";
import { loadSummaries } from "@/lib/loaders/load-summaries";

// More would hide the first ones; the event's own page has them all.
const HEADLINES = 4;

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await requestWords();
  return { title: { absolute: t("site.name") }, description: t("home.lede") };
}

function toListed({ event, counts, headlines }: EventSummary) {
  const shown = headlines.slice(0, HEADLINES);
  return {
    ...event,
    ...counts,
    headlines: shown.map(({ metric, quantity }) => ({ metric: metric.labels, quantity })),
  };
}

/** Every published event, with the figures that stand. */
export default async function HomePage() {
  const words = await requestWords();
  const { summaries } = await loadSummaries(Date.now());
  return (
    <>
      <PageHeading title={words.t("home.title")} lede={words.t("home.lede")} />
      <EventList
        events={summaries.map(toListed)}
        words={words}
        href={(slug) => localePath(words.locale, `/events/${slug}`)}
      />
    </>
  );
}
