import type { Metadata } from "next";
import { DeskHeading } from "@/components/desk/desk-heading";
import { EventLinks } from "@/components/desk/event-links";
import { EventParts } from "@/components/desk/event-parts";
import { StateForm } from "@/components/desk/state-form";
import { indexContent } from "@/lib/chart/content-index";
import { getEventContent } from "@/lib/db/queries/get-event-content";
import { getHeadRevision } from "@/lib/db/queries/get-head-revision";
import { getTakedownReason } from "@/lib/db/queries/get-takedown-reason";
import { listRevisionsOf } from "@/lib/db/queries/list-revisions";
import type { EventContent } from "@/lib/domain/content";
import { standingAt } from "@/lib/domain/standing";
import { toTimeline } from "@/lib/domain/timeline";
import { localePath } from "@/lib/i18n/paths";
import { requestWords } from "@/lib/i18n/request-words";
import { requireSignedIn } from "@/lib/server/require-signed-in";
import { Missing } from "../../missing";
import { Saved } from "../../saved";
import { setStateAction } from "../../state-actions";

const REVISIONS_SHOWN = 15;

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await requestWords();
  return { title: t("desk.events.event") };
}

function idsOf({ event, figures, appearances, retractions, sources }: EventContent): string[] {
  return [event, ...figures, ...appearances, ...retractions, ...sources].map(({ id }) => id);
}

function standingsNow(content: EventContent) {
  const timeline = toTimeline(content);
  return { timeline, standings: standingAt(timeline.figures, timeline.acts, Date.now()) };
}

/** The desk's page of an event: everything in it, drafts included, and what there is to do. */
export default async function DeskEventPage({
  params,
  searchParams,
}: PageProps<"/[locale]/desk/events/[id]">) {
  const signedIn = await requireSignedIn();
  const words = await requestWords();
  const { t, locale } = words;
  const revision = await getHeadRevision();
  const content = await getEventContent((await params).id);
  if (!content) return <Missing words={words} />;
  const { event, sources } = content;
  const path = `/desk/events/${event.id}`;
  const { saved } = await searchParams;
  return (
    <>
      <DeskHeading
        title={<span lang={event.language}>{event.title}</span>}
        text={<span lang={event.language}>{event.summary}</span>}
        back={{ href: localePath(locale, "/desk"), label: t("desk.events.title") }}
      />
      <Saved saved={saved} signedIn={signedIn} words={words} listed={sources.map(({ id }) => id)} />
      <div className="grid gap-10 pb-8">
        <StateForm
          action={setStateAction}
          {...{ locale, id: event.id, current: event.state, basedOn: revision, next: path }}
          kind="event"
          takedown={await getTakedownReason(event.id)}
        />
        <EventLinks event={event} words={words} />
        <EventParts
          {...standingsNow(content)}
          index={indexContent(content)}
          revisions={await listRevisionsOf(idsOf(content), REVISIONS_SHOWN)}
          words={words}
        />
      </div>
    </>
  );
}
