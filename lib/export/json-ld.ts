import type {
  Claim,
  CreativeWork,
  DataDownload,
  Dataset,
  Organization,
  Person,
  WithContext,
} from "schema-dts";
import type { Agent, Event, EventContent, Source } from "@/lib/domain/content";
import { firstPrint } from "@/lib/domain/first-print";
import type { Standing } from "@/lib/domain/standing";
import type { TimedFigure } from "@/lib/domain/timeline";
import { LICENCE } from "./licence";

/** What an event is told with besides: all addresses are absolute. */
export type DatasetContext = {
  /** The address of the event's page. */
  url: string;
  site: { name: string; url: string };
  /** The revision of our records that is shown. */
  revision: number;
  /** What is counted, in words. */
  measured: string[];
  /** Files with the event's figures. */
  downloads: { url: string; type: string; name: string }[];
};

/** What a figure is told with besides; `title` is the figure in words, in `language` (BCP 47). */
export type ClaimContext = {
  url: string;
  title: string;
  language: string;
  event: { url: string; title: string; language: string };
};

const PLAIN_DATE = /^\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d))?)?)?$/u;

/** A date as schema.org can say it; nothing for what is uncertain, approximate or an interval. */
const plainDate = (edtf: string | null): string | undefined =>
  edtf !== null && PLAIN_DATE.test(edtf) ? edtf : undefined;

/** From when to when, as an ISO 8601 interval; nothing where an end is uncertain. */
function coverage({ start, end }: Event): string | undefined {
  const [from, to] = [plainDate(start), end === null ? ".." : plainDate(end)];
  return from && to ? `${from}/${to}` : undefined;
}

function toDownload({ url, type, name }: DatasetContext["downloads"][number]): DataDownload {
  return { "@type": "DataDownload", contentUrl: url, encodingFormat: type, name };
}

/** An event as a data set of figures (schema.org/Dataset). */
export function toDataset({ event }: EventContent, context: DatasetContext): WithContext<Dataset> {
  const { url, site, revision, measured, downloads } = context;
  const maker: Organization = { "@type": "Organization", name: site.name, url: site.url };
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    "@id": url,
    url,
    identifier: event.id,
    name: event.title,
    // Google asks for 50 characters at least; a shorter summary is what it is.
    description: event.summary,
    inLanguage: event.language,
    version: String(revision),
    temporalCoverage: coverage(event),
    spatialCoverage: {
      "@type": "Place",
      name: event.place ?? event.country,
      address: { "@type": "PostalAddress", addressCountry: event.country },
    },
    variableMeasured: measured,
    creator: maker,
    publisher: maker,
    license: LICENCE.path,
    isAccessibleForFree: true,
    includedInDataCatalog: { "@type": "DataCatalog", name: site.name, url: site.url },
    distribution: downloads.map(toDownload),
  };
}

/** Who somebody is. That others have pages of the same name says nothing: there is no `sameAs`. */
function toAuthor({ kind, name }: Agent): Organization | Person {
  const isPerson = kind === "person" || kind === "office-holder";
  return isPerson ? { "@type": "Person", name } : { "@type": "Organization", name };
}

function toWork(
  { url, title, publisher, language, publishedAt }: Source,
  agents: ReadonlyMap<string, Agent>,
): CreativeWork {
  const by = publisher === null ? undefined : agents.get(publisher);
  return {
    "@type": "CreativeWork",
    name: title ?? undefined,
    url: url ?? undefined,
    publisher: by && toAuthor(by),
    inLanguage: language ?? undefined,
    datePublished: plainDate(publishedAt),
  };
}

/** Words in which a figure was printed with its own number, and not with another one; and their language, where known. */
function ownPhrase({ appearances }: TimedFigure): { phrase: string; language: string | null } | undefined {
  const asRecorded = appearances.filter(({ appearance }) => appearance.quantity === null);
  const phrases = asRecorded.flatMap(({ appearance, source }) =>
    appearance.passages.map(({ phrase }) => ({ phrase, language: source.language })),
  );
  return phrases[0];
}

/**
 * A figure as a claim that somebody made, and where it was printed (schema.org/Claim). It is no review: how it stands
 * is said by the word of METHOD.md for its state.
 */
export function toClaim(
  timed: TimedFigure,
  standing: Standing,
  agents: ReadonlyMap<string, Agent>,
  context: ClaimContext,
): WithContext<Claim> {
  const { url, title, language, event } = context;
  const root = standing.root.agent === null ? undefined : agents.get(standing.root.agent);
  const first = firstPrint(timed.appearances);
  const printed = ownPhrase(timed);
  return {
    "@context": "https://schema.org",
    "@type": "Claim",
    "@id": url,
    url,
    identifier: timed.figure.id,
    name: title,
    text: printed?.phrase ?? title,
    // Of the text: a phrase stays as it was printed, whatever the page is written in.
    inLanguage: printed ? (printed.language ?? undefined) : language,
    author: root && toAuthor(root),
    datePublished: plainDate(timed.figure.statedAt),
    creativeWorkStatus: standing.state,
    isPartOf: {
      "@type": "Dataset",
      "@id": event.url,
      name: event.title,
      inLanguage: event.language,
      url: event.url,
    },
    firstAppearance: first ? toWork(first.source, agents) : undefined,
    appearance: timed.appearances.map(({ source }) => toWork(source, agents)),
  };
}

/** As text that can stand in a page's script element: nothing in it ends that element or begins a comment. */
export function toScriptText(told: object): string {
  return JSON.stringify(told).replace(
    /[<>&\u2028\u2029]/gu,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
