import { FilledText, slots } from "@/components/ui/filled-text";
import type { EventView } from "@/lib/chart/event-view";
import { formatLabel, formatList } from "@/lib/format/names";

type OfView = { view: EventView };

/** A population by its label, any other words in the event's language. */
function ScopeName({ slug, view: { index, words } }: OfView & { slug: string }) {
  const labels = index.populations.get(slug)?.labels;
  return labels ? formatLabel(labels, slug, words) : <span lang={index.language}>{slug}</span>;
}

/** What a figure takes in or leaves out, as a list in words. */
export function ScopeNames({ slugs, view }: OfView & { slugs: string[] }) {
  const named = new Map(slugs.map((slug, position) => [`n${position}`, slug]));
  const text = formatList(Object.values(slots(...named.keys())), view.words);
  const fill = Object.fromEntries(
    [...named].map(([name, slug]) => [name, <ScopeName key={name} slug={slug} view={view} />]),
  );
  return <FilledText text={text} fill={fill} />;
}
