import { ButtonLink } from "@/components/ui/button";
import type { Event } from "@/lib/domain/content";
import type { Words } from "@/lib/format/words";
import { localePath } from "@/lib/i18n/paths";

/** What there is to do with an event, and where readers see it. */
export function EventLinks({ event, words }: { event: Event; words: Words }) {
  const { t, locale } = words;
  return (
    <p className="m-0 flex flex-wrap items-center gap-x-5 gap-y-3">
      <ButtonLink href={localePath(locale, `/desk/events/${event.id}/sources/new`)} variant="primary">
        {t("desk.event.addSource")}
      </ButtonLink>
      <a href={localePath(locale, `/desk/events/${event.id}/edit`)}>{t("desk.event.edit")}</a>
      {event.state === "published" ? (
        <a href={localePath(locale, `/events/${event.slug}`)}>{t("desk.event.public")}</a>
      ) : null}
    </p>
  );
}
