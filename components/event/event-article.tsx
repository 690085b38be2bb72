import type { EventView } from "@/lib/chart/event-view";
import type { IgnoredParameter } from "@/lib/domain/view-state";
import { EventBody, type EventParts } from "./event-body";
import { IgnoredParameters } from "./ignored-parameters";

type EventArticleProps = { view: EventView; ignored: IgnoredParameter[]; parts?: EventParts };

/** The page of one event: what of its address could not be read, and the event. */
export function EventArticle({ view, ignored, parts }: EventArticleProps) {
  return (
    <article>
      <IgnoredParameters ignored={ignored} words={view.words} />
      <EventBody view={view} parts={parts} />
    </article>
  );
}
