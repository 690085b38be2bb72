import { FilledText, slots } from "@/components/ui/filled-text";
import type { EventView } from "@/lib/chart/event-view";
import { unexplainedDrops } from "@/lib/domain/checks";
import { latePrints } from "@/lib/domain/checks-late";
import { partsAboveWhole } from "@/lib/domain/checks-part-whole";
import { localePath } from "@/lib/i18n/paths";
import { DropNote, LateNote, PartNote } from "./reader-note";

/**
 * What the checks found among the figures known at the moment shown, of the whole event, in words (METHOD.md,
 * "Checks"); nothing when they found nothing. No note changes a figure.
 */
export function ReaderNotes({ view }: { view: EventView }) {
  const { timeline, standings, words } = view;
  const drops = unexplainedDrops(timeline, standings);
  const parts = partsAboveWhole(timeline, standings);
  const late = latePrints(timeline, standings);
  if (drops.length + parts.length + late.length === 0) return null;
  const method = <a href={`${localePath(words.locale, "/method")}#checks`}>{words.t("checks.how")}</a>;
  return (
    <section id="notes" aria-labelledby="notes-title" className="section">
      <h2 id="notes-title" className="section-title">
        {words.t("checks.title")}
      </h2>
      <p className="m-0 max-w-prose text-sm text-soft">
        <FilledText text={words.t("checks.lede", slots("how"))} fill={{ how: method }} />
      </p>
      <ul className="mt-3 mb-0 max-w-prose list-none space-y-2 border-t border-rule p-0 pt-3 text-[0.9375rem]">
        {drops.map((drop) => (
          <DropNote key={`drop ${drop.newer}`} view={view} drop={drop} />
        ))}
        {parts.map((found) => (
          <PartNote key={`part ${found.part} ${found.whole}`} view={view} found={found} />
        ))}
        {late.map((print) => (
          <LateNote key={`late ${print.figure}`} view={view} print={print} />
        ))}
      </ul>
    </section>
  );
}
