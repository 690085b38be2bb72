import type { Metadata } from "next";
import { feedTypes } from "@/components/feed/feed-types";
import { EventFilters } from "@/components/home/event-filters";
import { EventList } from "@/components/home/event-list";
import { Found, IgnoredInSearch } from "@/components/home/list-notes";
import { ListPages } from "@/components/home/list-pages";
import { NoEvents } from "@/components/home/no-events";
import { SearchDownloads } from "@/components/home/search-downloads";
import { PageHeading } from "@/components/layout/page-heading";
import { DrawnMarkup } from "@/components/ui/drawn-markup";
import { toEventCard } from "@/lib/chart/event-card";
import { chosenFilters, type EventSearch } from "@/lib/domain/event-search";
import { pageAlternates } from "@/lib/i18n/page-alternates";
import { localePath } from "@/lib/i18n/paths";
import { requestWords } from "@/lib/i18n/request-words";
import { keepMarkup } from "@/lib/loaders/keep-markup";
import { loadEventPage } from "@/lib/loaders/load-event-page";
import { LONGEST_SEARCH, readEventSearch, writeEventSearch } from "@/lib/schemas/search-parameters";

const PAGE_SIZE = 20;

export async function generateMetadata(): Promise<Metadata> {
  const words = await requestWords();
  const { t } = words;
  const alternates = await pageAlternates(feedTypes({ kind: "all" }, "", words));
  return { title: { absolute: t("site.name") }, description: t("home.lede"), alternates };
}

/** Every published event, or those that the address asks for, with the figures that stand. */
export default async function HomePage({ searchParams }: PageProps<"/[locale]">) {
  const words = await requestWords();
  const { locale, t } = words;
  const parameters = await searchParams;
  const page = await loadEventPage(
    ({ metrics }) =>
      readEventSearch(
        parameters,
        metrics.map(({ slug }) => slug),
      ),
    PAGE_SIZE,
  );
  const { asked, choices, timelines, events, matching } = page;
  const { search, ignored } = asked;
  const total = choices.events;
  const home = localePath(locale, "/");
  const href = (other: EventSearch) => localePath(locale, `/${writeEventSearch(other)}`);
  const [last] = events.slice(-1).map((event) => ({ sort: search.sort, ...event }));
  const next = page.more && last ? href({ ...search, after: last }) : null;
  const first = search.after ? href({ ...search, after: null }) : null;
  // Once everything that is recorded is known, no clock changes what stands.
  const drawnFrom = ["events", page.revision, locale, ...events.map(({ id }) => id)];
  const list = await keepMarkup(JSON.stringify(drawnFrom), () => (
    <EventList
      cards={timelines.map((timeline) => toEventCard(timeline, Date.now(), words))}
      words={words}
      href={(slug) => localePath(locale, `/events/${slug}`)}
    />
  ));
  return (
    <>
      <PageHeading title={t("home.title")} lede={t("home.lede")} />
      <IgnoredInSearch {...{ ignored, words }} />
      <EventFilters {...{ search, choices, words }} action={home} longest={LONGEST_SEARCH} />
      <Found
        {...{ total, matching, words }}
        narrowed={chosenFilters(search).length > 0}
        similar={page.similar}
        all={home}
      />
      {events.length > 0 ? (
        <DrawnMarkup markup={list} />
      ) : (
        <NoEvents {...{ search, total, matching, words, href }} metrics={choices.metrics} />
      )}
      <ListPages {...{ first, next, words }} />
      {matching > 0 ? (
        <SearchDownloads query={writeEventSearch({ ...search, after: null })} {...{ matching, words }} />
      ) : null}
    </>
  );
}
