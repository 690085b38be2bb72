import type {
  Agent,
  Appearance,
  EventContent,
  Figure,
  Metric,
  Place,
  Population,
  Retraction,
  Source,
} from "@/lib/domain/content";
import { groupBy } from "@/lib/domain/group-by";

/** Look-ups over one event's content, made once per view. */
export type ContentIndex = {
  /** ISO 3166-1 alpha-2: the country of the event. */
  country: string;
  /** BCP 47: what the event's own words are written in. */
  language: string;
  agents: Map<string, Agent>;
  sources: Map<string, Source>;
  figures: Map<string, Figure>;
  metrics: Map<string, Metric>;
  populations: Map<string, Population>;
  places: Map<string, Place>;
  retractions: Map<string, Retraction>;
  /** By figure. */
  appearances: Map<string, Appearance[]>;
};

function keyed<Thing, Key extends keyof Thing>(things: Thing[], key: Key): Map<Thing[Key], Thing> {
  return new Map(things.map((thing) => [thing[key], thing]));
}

/** Indexes an event's content by what its parts are called elsewhere: ids, and slugs for the tables. */
export function indexContent(content: EventContent): ContentIndex {
  return {
    country: content.event.country,
    language: content.event.language,
    agents: keyed(content.agents, "id"),
    sources: keyed(content.sources, "id"),
    figures: keyed(content.figures, "id"),
    metrics: keyed(content.metrics, "slug"),
    populations: keyed(content.populations, "slug"),
    places: keyed(content.places, "slug"),
    retractions: keyed(content.retractions, "id"),
    appearances: groupBy(content.appearances, (appearance) => appearance.figure),
  };
}
