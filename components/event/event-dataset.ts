import type { EventContent } from "@/lib/domain/content";
import { toDataset, toScriptText } from "@/lib/export/json-ld";
import { formatLabel } from "@/lib/format/names";
import type { Words } from "@/lib/format/words";
import { localePath } from "@/lib/i18n/paths";

/** Files of an event's figures, by how their names end under the event's address in the API. */
const DOWNLOADS = [
  { ending: "", type: "application/json", name: "JSON (API)" },
  { ending: "/figures.csv", type: "text/csv", name: "CSV" },
  { ending: "/figures.hxl.csv", type: "text/csv", name: "CSV (HXL)" },
  { ending: "/figures.json", type: "application/json", name: "JSON" },
  { ending: "/figures.ndjson", type: "application/x-ndjson", name: "NDJSON" },
  { ending: "/evidence.zip", type: "application/zip", name: "Frictionless Data Package (ZIP)" },
];

/** The records that a page shows; `asked`: the revision that its address names, null for the newest. */
type Records = { revision: number; asked: number | null };

/**
 * What an event's page tells programs: that it is a data set, what it counts, and where its files are. A page of old
 * records leads to the files of the same.
 */
export function eventDataset(
  content: EventContent,
  { revision, asked }: Records,
  origin: string,
  words: Words,
): string {
  const pinned = asked === null ? "" : `?revision=${asked}`;
  const { locale, t } = words;
  const { slug } = content.event;
  const used = new Set(content.figures.map(({ metric }) => metric));
  const metrics = content.metrics.filter((metric) => used.has(metric.slug));
  const dataset = toDataset(content, {
    url: origin + localePath(locale, `/events/${slug}${pinned}`),
    site: { name: t("site.name"), url: origin + localePath(locale, "/") },
    revision,
    measured: metrics.map(({ labels, slug: metric }) => formatLabel(labels, metric, words)),
    downloads: DOWNLOADS.map(({ ending, type, name }) => {
      return { url: `${origin}/api/v1/events/${slug}${ending}${pinned}`, type, name };
    }),
  });
  return toScriptText(dataset);
}
