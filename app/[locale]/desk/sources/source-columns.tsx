import { sourceDate, sourceTitle } from "@/components/desk/names";
import type { Column } from "@/components/ui/table";
import type { DeskSource } from "@/lib/db/queries/list-desk-sources";
import type { Words } from "@/lib/format/words";
import { localePath } from "@/lib/i18n/paths";

/** The columns of the table of sources. */
export function sourceColumns(words: Words): Column<DeskSource>[] {
  const { t, locale } = words;
  return [
    {
      key: "source",
      header: t("desk.sources.source"),
      heads: true,
      cell: (source) => (
        <a href={localePath(locale, `/desk/sources/${source.id}`)}>{sourceTitle(source, words)}</a>
      ),
    },
    {
      key: "publisher",
      header: t("desk.sources.publisher"),
      cell: ({ publisher }) => publisher ?? t("desk.event.unknownPublisher"),
    },
    { key: "date", header: t("desk.sources.date"), cell: (source) => sourceDate(source, words) },
    {
      key: "events",
      header: t("desk.sources.events"),
      cell: ({ events }) => events.map(({ title }) => title).join("; ") || t("desk.sources.none"),
    },
    { key: "state", header: t("desk.sources.state"), cell: ({ state }) => t(`desk.state.${state}`) },
  ];
}
