import type { Column } from "@/components/ui/table";
import type { DeskEvent } from "@/lib/db/queries/list-desk-events";
import { formatEdtf } from "@/lib/format/edtf";
import type { Words } from "@/lib/format/words";
import { localePath } from "@/lib/i18n/paths";

/** The columns of the table of events. */
export function eventColumns(words: Words): Column<DeskEvent>[] {
  const { t, locale } = words;
  const figures = (event: DeskEvent) =>
    event.drafts === 0
      ? event.figures
      : t("desk.events.drafts", { figures: event.figures, drafts: event.drafts });
  return [
    {
      key: "event",
      header: t("desk.events.event"),
      heads: true,
      cell: ({ id, title, language }) => (
        <a href={localePath(locale, `/desk/events/${id}`)} lang={language}>
          {title}
        </a>
      ),
    },
    { key: "start", header: t("desk.events.start"), cell: ({ start }) => formatEdtf(start, words) },
    { key: "figures", header: t("desk.events.figures"), cell: figures },
    { key: "sources", header: t("desk.events.sources"), cell: ({ sources }) => sources },
    { key: "acts", header: t("desk.events.acts"), cell: ({ acts }) => acts },
    { key: "state", header: t("desk.events.state"), cell: ({ state }) => t(`desk.state.${state}`) },
  ];
}
