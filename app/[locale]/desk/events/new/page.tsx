import type { Metadata } from "next";
import { Datalists } from "@/components/desk/datalists";
import { DeskHeading } from "@/components/desk/desk-heading";
import { EventForm } from "@/components/desk/event-form";
import { newId } from "@/lib/db/new-id";
import { listCountries } from "@/lib/format/lists";
import { localePath } from "@/lib/i18n/paths";
import { requestWords } from "@/lib/i18n/request-words";
import { signedInOrSending } from "@/lib/server/require-signed-in";
import { createEventAction } from "../actions";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await requestWords();
  return { title: t("desk.event.newTitle") };
}

/** The form for a new event. Its id is made here, so that what is sent twice is made once. */
export default async function NewEventPage() {
  await signedInOrSending();
  const words = await requestWords();
  const { t, locale } = words;
  return (
    <>
      <DeskHeading
        title={t("desk.event.newTitle")}
        back={{ href: localePath(locale, "/desk"), label: t("desk.events.title") }}
      />
      <EventForm
        action={createEventAction}
        locale={locale}
        defaults={{ language: locale }}
        hidden={{ id: newId() }}
        savedAt="/desk"
        current="draft"
        countries={listCountries(words).map(({ code, name }) => ({ value: code, label: name }))}
      />
      <Datalists agents={[]} hops={[]} words={words} />
    </>
  );
}
