import type { Metadata } from "next";
import { MomentNotes } from "@/components/compare/moment-notes";
import { MomentsBody } from "@/components/compare/moments-body";
import { MomentsChoice } from "@/components/compare/moments-form";
import { MomentsHeader, momentsTitle } from "@/components/compare/moments-header";
import { IgnoredParameters } from "@/components/event/ignored-parameters";
import { RecordsNotice } from "@/components/event/records-notice";
import { DrawnMarkup } from "@/components/ui/drawn-markup";
import { createMomentsView } from "@/lib/chart/compare-view";
import { readMoments } from "@/lib/domain/changes-between-moments";
import { type ViewState, writeViewState } from "@/lib/domain/view-state";
import { localePath } from "@/lib/i18n/paths";
import { requestWords } from "@/lib/i18n/request-words";
import { keepMarkup } from "@/lib/loaders/keep-markup";
import { loadEventAsAsked } from "@/lib/loaders/load-event-at";
import { readScope, writeComparison } from "@/lib/schemas/compare-filter";
import { readRevision } from "@/lib/schemas/view-state";
import { missingEvent } from "../missing-event";

type Props = PageProps<"/[locale]/events/[slug]/compare">;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const parameters = await searchParams;
  const loaded = await loadEventAsAsked((await params).slug, readRevision(parameters));
  if (!loaded) return {};
  const { moments, chosen } = readMoments(loaded.timeline, parameters);
  const title = momentsTitle(chosen ? moments : null, await requestWords());
  return { title: `${title} · ${loaded.timeline.content.event.title}` };
}

/** What changed of one event between the two moments that the address names, or a form that asks for them. */
export default async function CompareMomentsPage({ params, searchParams }: Props) {
  const words = await requestWords();
  const { slug } = await params;
  const parameters = await searchParams;
  const loaded = await loadEventAsAsked(slug, readRevision(parameters));
  if (!loaded) return missingEvent(slug);
  const { timeline, revision, asked, at, head } = loaded;
  const { content } = timeline;
  const { moments, chosen, notes } = readMoments(timeline, parameters);
  const { state, filter, ignored } = readScope(content, parameters, asked);
  const page = localePath(words.locale, `/events/${slug}`);
  const action = `${page}/compare`;
  const eventHref = (next: ViewState) => page + writeViewState(content, next);
  const draw = ({ from, to }: NonNullable<typeof moments>) => {
    const href = (next: typeof filter) =>
      action + writeComparison({ from: from.text, to: to.text }, next, asked);
    return (
      <MomentsBody view={createMomentsView({ timeline, state, from, to, filter, words, href, eventHref })} />
    );
  };
  const query = (next: number | null) =>
    moments && chosen ? writeComparison({ from: moments.from.text, to: moments.to.text }, filter, next) : "";
  const comparedAt = (next: ViewState) => action + query(next.revision);
  const drawnFrom = ["compare", slug, revision, head, asked, words.locale, moments, filter];
  return (
    <article>
      <RecordsNotice view={{ state, words, records: { revision, at }, href: comparedAt }} />
      <IgnoredParameters ignored={ignored} words={words} />
      <MomentNotes notes={notes} words={words} />
      <MomentsHeader
        event={content.event}
        href={eventHref({ ...state, knownAt: null })}
        moments={chosen ? moments : null}
        words={words}
      />
      <MomentsChoice {...{ moments, action, filter, words }} zone={content.event.zone} revision={asked} />
      {moments !== null && chosen ? (
        <DrawnMarkup markup={await keepMarkup(JSON.stringify(drawnFrom), () => draw(moments))} />
      ) : null}
    </article>
  );
}
