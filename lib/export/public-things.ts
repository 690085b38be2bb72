import canonicalize from "canonicalize";
import type { EventContent } from "@/lib/domain/content";
import type { ChangedKind, PublicThing, SharedPart } from "@/lib/domain/public-changes";
import { shownSources } from "@/lib/domain/shown-sources";
import { toTimeline } from "@/lib/domain/timeline";
import { type FigureAnswer, toFigureAnswers } from "./api-figures";

const END_OF_TIME = Number.MAX_SAFE_INTEGER;

const toText = (one: object) => canonicalize(one) ?? "";

/** Makes each part of an event's answers once, when it is first asked for: its text may be long, and told by thousands. */
function partsOf(event: string) {
  const made = new Map<string, SharedPart>();
  const toPart = (name: string, one: object): SharedPart => {
    const key = `${event} ${name}`;
    const part = made.get(key) ?? { key, said: toText(one) };
    made.set(key, part);
    return part;
  };
  return ({ retractions, sources }: FigureAnswer): SharedPart[] => [
    ...retractions.map((act) => toPart(`retraction ${act.id}`, act)),
    // What a source copies is told only beside that: one source may be told in two ways.
    ...sources.map((source) => toPart(`source ${source.id} ${source.copyOf ?? ""}`, source)),
  ];
}

/**
 * All that the public sees of an event, as changes are told of it. A figure is said by its whole answer, once everything
 * recorded is known: whoever keeps that by its address knows when to ask again. `content` must hold only what the
 * public may see. Metrics and populations are everybody's and not in it.
 */
export function toPublicThings(content: EventContent): PublicThing[] {
  const { id: eventId, slug } = content.event;
  const own = (kind: ChangedKind, event: string | null, all: readonly { id: string }[]) =>
    all.map((one): PublicThing => ({ kind, id: one.id, event, said: toText(one), parts: [] }));
  const toParts = partsOf(eventId);
  const figures = toFigureAnswers(toTimeline(content), END_OF_TIME).map(
    (answer): PublicThing => ({
      ...{ kind: "figure", id: answer.figure.id, event: slug },
      ...{ said: toText(answer.figure), parts: toParts(answer) },
    }),
  );
  return [
    ...own("event", slug, [content.event]),
    ...figures,
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
