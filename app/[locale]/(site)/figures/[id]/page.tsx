import type { Metadata } from "next";
import { FigureBody } from "@/components/figure/figure-body";
import { figureClaim } from "@/components/figure/figure-claim";
import { describeFigure } from "@/components/figure/figure-description";
import { traceFigure } from "@/components/figure/figure-trace";
import { DrawnMarkup } from "@/components/ui/drawn-markup";
import { StructuredData } from "@/components/ui/structured-data";
import { localDay } from "@/lib/domain/zone";
import { requestWords } from "@/lib/i18n/request-words";
import { keepMarkup } from "@/lib/loaders/keep-markup";
import { loadFigure } from "@/lib/loaders/load-figure";
import { env } from "@/lib/server/env";
import { NoSuchPage } from "../../no-such-page";

type Props = PageProps<"/[locale]/figures/[id]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params;
  const loaded = await loadFigure(id);
  return (loaded && describeFigure(loaded.timeline, id, await requestWords())) ?? {};
}

/** One figure, traced from who said it to what became of it. */
export default async function FigurePage({ params }: Props) {
  const words = await requestWords();
  const { id } = await params;
  const loaded = await loadFigure(id);
  if (!loaded) return <NoSuchPage />;
  const { timeline, revision } = loaded;
  const clock = Date.now();
  // Of the clock the page tells no more than the day.
  const day = localDay(clock, timeline.content.event.zone);
  const markup = await keepMarkup(JSON.stringify(["figure", id, revision, words.locale, day]), () => (
    <FigureBody trace={traceFigure(timeline, id, clock, words)} />
  ));
  const claim = figureClaim(timeline, id, clock, { origin: env().publicUrl, words });
  return (
    <article>
      <DrawnMarkup markup={markup} />
      {claim === null ? null : <StructuredData text={claim} />}
    </article>
  );
}
