import type { Metadata } from "next";
import { Datalists } from "@/components/desk/datalists";
import { DeskHeading } from "@/components/desk/desk-heading";
import { EventForm } from "@/components/desk/event-form";
import { toEventValues } from "@/components/desk/to-values";
import { getCurrent } from "@/lib/db/queries/get-current";
import { getHeadRevision } from "@/lib/db/queries/get-head-revision";
import { listCountries } from "@/lib/format/lists";
import { localePath } from "@/lib/i18n/paths";
import { requestWords } from "@/lib/i18n/request-words";
import { signedInOrSending } from "@/lib/server/require-signed-in";
import { Missing } from "../../../missing";
import { updateEventAction } from "../../actions";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await requestWords();
  return { title: t("desk.event.editTitle") };
}

/** The form of a known event. */
export default async function EditEventPage({ params }: PageProps<"/[locale]/desk/events/[id]/edit">) {
  const signedIn = await signedInOrSending();
  const words = await requestWords();
  const { t, locale } = words;
  // Before the event itself: a save in between is then noticed, at worst once too often.
  const revision = await getHeadRevision();
  const { id } = await params;
  const event = signedIn && (await getCurrent("event", id));
  if (signedIn && !event) return <Missing words={words} />;
  const path = `/desk/events/${id}`;
  return (
    <>
      <DeskHeading
        title={t("desk.event.editTitle")}
        back={{ href: localePath(locale, path), label: event?.title ?? t("desk.events.event") }}
      />
      <EventForm
        action={updateEventAction}
        locale={locale}
        defaults={event ? toEventValues(event) : {}}
        hidden={{ id, basedOn: String(revision) }}
        savedAt={path}
        current={event?.state ?? "draft"}
        countries={listCountries(words).map(({ code, name }) => ({ value: code, label: name }))}
      />
      <Datalists agents={[]} hops={[]} words={words} />
    </>
  );
}
