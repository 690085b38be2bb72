import type { Metadata } from "next";
import { IgnoredParameters } from "@/components/event/ignored-parameters";
import { SourceBody } from "@/components/source/source-body";
import { describeSource } from "@/components/source/source-description";
import { traceSource } from "@/components/source/source-trace";
import { DrawnMarkup } from "@/components/ui/drawn-markup";
import { localDay } from "@/lib/domain/zone";
import { requestWords } from "@/lib/i18n/request-words";
import { keepMarkup } from "@/lib/loaders/keep-markup";
import { loadSource } from "@/lib/loaders/load-source";
import { unknownParameters } from "@/lib/schemas/unknown-parameters";
import { NoSuchPage } from "../../no-such-page";

type Props = PageProps<"/[locale]/sources/[id]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const loaded = await loadSource((await params).id);
  return loaded ? describeSource(loaded, await requestWords()) : {};
}

/** One source: what it printed, and what became of that. */
export default async function SourcePage({ params, searchParams }: Props) {
  const words = await requestWords();
  const { id } = await params;
  const loaded = await loadSource(id);
  if (!loaded) return <NoSuchPage />;
  const { source, timelines, revision } = loaded;
  const clock = Date.now();
  // Of the clock the page tells no more than the day.
  const days = timelines.map(({ content }) => localDay(clock, content.event.zone));
  const markup = await keepMarkup(JSON.stringify(["source", id, revision, words.locale, days]), () => (
    <SourceBody traces={timelines.map((timeline) => traceSource(timeline, source, clock, words))} />
  ));
  return (
    <article>
      <IgnoredParameters ignored={unknownParameters(await searchParams)} words={words} />
      <DrawnMarkup markup={markup} />
    </article>
  );
}
