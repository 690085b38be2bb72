import type { ContentIndex } from "@/lib/chart/content-index";
import type { Words } from "@/lib/format/words";
import { ActList } from "./act-list";
import { EventChecks } from "./event-checks";
import { EventSources } from "./event-sources";
import type { DeskStandings } from "./figure-standing";
import { type Revision, RevisionTable } from "./revision-table";
import { Section } from "./section";

type EventPartsProps = DeskStandings & {
  index: ContentIndex;
  /** The last that changed anything of it, newest first. */
  revisions: Revision[];
  words: Words;
};

/** Everything in an event, drafts included: what to look at, its sources, the acts upon its figures, its saves. */
export function EventParts({ revisions, ...shared }: EventPartsProps) {
  const { timeline, index, words } = shared;
  const { t } = words;
  return (
    <>
      <EventChecks {...shared} />
      <Section id="sources" title={t("desk.event.sources")}>
        <EventSources {...shared} />
      </Section>
      <Section id="acts" title={t("desk.event.acts")}>
        <ActList acts={timeline.content.retractions} {...{ index, words }} none={t("desk.event.noActs")} />
      </Section>
      <Section id="revisions" title={t("desk.event.revisions")}>
        <RevisionTable revisions={revisions} words={words} />
      </Section>
    </>
  );
}
