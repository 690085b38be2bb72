import canonicalize from "canonicalize";
import type { EventContent } from "@/lib/domain/content";
import type { ChangedKind, PublicThing } from "@/lib/domain/public-changes";
import { shownSources } from "@/lib/domain/shown-sources";
import { toTimeline } from "@/lib/domain/timeline";
import { toFigureAnswers } from "./api-figures";

const END_OF_TIME = Number.MAX_SAFE_INTEGER;

/**
 * All that the public sees of an event, as changes are told of it. A figure is said by its whole answer, once everything
 * recorded is known: whoever keeps that by its address knows when to ask again. `content` must hold only what the
 * public may see. Metrics and populations are everybody's and not in it.
 */
export function toPublicThings(content: EventContent): PublicThing[] {
  const { slug } = content.event;
  const own = (kind: ChangedKind, event: string | null, all: readonly { id: string }[]) =>
    all.map((one): PublicThing => ({ kind, id: one.id, event, said: canonicalize(one) ?? "" }));
  const figures = [...toFigureAnswers(toTimeline(content), END_OF_TIME)];
  return [
    ...own("event", slug, [content.event]),
    ...own(
      "figure",
      slug,
      figures.map(([id, answer]) => ({ id, answer })),
    ),
    ...own("appearance", slug, content.appearances),
    ...own("retraction", slug, content.retractions),
    ...own("source", null, shownSources(content)),
    ...own("agent", null, content.agents),
    ...own(
      "place",
      null,
      content.places.map((place) => ({ ...place, id: place.slug })),
    ),
  ];
}
