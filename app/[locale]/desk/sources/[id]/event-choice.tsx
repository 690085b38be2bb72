import { getCurrent } from "@/lib/db/queries/get-current";
import { listDeskEvents } from "@/lib/db/queries/list-desk-events";
import { listEventsOfSource } from "@/lib/db/queries/list-desk-sources";
import type { Words } from "@/lib/format/words";
import { localePath } from "@/lib/i18n/paths";

/** The event for which a source is looked at: the one asked for, else the first that it is about; null: none. */
export async function findEvent(
  source: string,
  asked: string | string[] | undefined,
): Promise<string | null> {
  if (typeof asked === "string" && (await getCurrent("event", asked))) return asked;
  const [first] = await listEventsOfSource(source);
  return first ?? null;
}

/** Links to the same source for each event. */
export async function EventChoice({ source, words }: { source: string; words: Words }) {
  const events = await listDeskEvents();
  return (
    <ul className="m-0 pl-5">
      {events.map(({ id, title }) => (
        <li key={id}>
          <a href={localePath(words.locale, `/desk/sources/${source}?event=${id}`)}>
            {words.t("desk.source.addTo", { title })}
          </a>
        </li>
      ))}
    </ul>
  );
}
