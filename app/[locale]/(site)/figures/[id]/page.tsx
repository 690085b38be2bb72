import type { Metadata } from "next";
import { IgnoredParameters } from "@/components/event/ignored-parameters";
import { OlderRecords } from "@/components/event/records-notice";
import { FigureBody } from "@/components/figure/figure-body";
import { figureClaim } from "@/components/figure/figure-claim";
import { describeFigure } from "@/components/figure/figure-description";
import { traceFigure } from "@/components/figure/figure-trace";
import { DrawnMarkup } from "@/components/ui/drawn-markup";
import { StructuredData } from "@/components/ui/structured-data";
import { localDay } from "@/lib/domain/zone";
import { localePath } from "@/lib/i18n/paths";
import { requestWords } from "@/lib/i18n/request-words";
import { keepMarkup } from "@/lib/loaders/keep-markup";
import { loadFigureAsAsked } from "@/lib/loaders/load-figure";
import { ignoredOnFigure } from "@/lib/schemas/unknown-parameters";
import { readRevision } from "@/lib/schemas/view-state";
import { env } from "@/lib/server/env";
import { NoSuchPage } from "../../no-such-page";

type Props = PageProps<"/[locale]/figures/[id]">;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { id } = await params;
  const loaded = await loadFigureAsAsked(id, readRevision(await searchParams));
  return (loaded && describeFigure(loaded.timeline, id, await requestWords())) ?? {};
}

/** One figure, traced from who said it to what became of it. */
export default async function FigurePage({ params, searchParams }: Props) {
  const words = await requestWords();
  const { id } = await params;
  const parameters = await searchParams;
  const loaded = await loadFigureAsAsked(id, readRevision(parameters));
  if (!loaded) return <NoSuchPage />;
  const { timeline, revision, asked, at, head } = loaded;
  const clock = Date.now();
  // Of the clock the page tells no more than the day.
  const day = localDay(clock, timeline.content.event.zone);
  const markup = await keepMarkup(JSON.stringify(["figure", id, revision, head, words.locale, day]), () => (
    <FigureBody trace={traceFigure(timeline, id, clock, words)} />
  ));
  const claim = figureClaim(timeline, id, clock, { origin: env().publicUrl, words });
  return (
    <article>
      <IgnoredParameters ignored={ignoredOnFigure(parameters, asked)} words={words} />
      {asked === null ? null : (
        <OlderRecords
          records={{ revision, at }}
          newest={localePath(words.locale, `/figures/${id}`)}
          words={words}
        />
      )}
      <DrawnMarkup markup={markup} />
      {claim === null || asked !== null ? null : <StructuredData text={claim} />}
    </article>
  );
}
