import { type Column, Table } from "@/components/ui/table";
import { formatMoment } from "@/lib/format/instant";
import type { Words } from "@/lib/format/words";

/** One save; `editor`: the name of who made it, where they still have an account. */
export type Revision = {
  number: number;
  at: Date;
  editorId: string | null;
  editor: string | null;
  message: string;
};

function columns(words: Words): Column<Revision>[] {
  const { t } = words;
  return [
    { key: "number", header: t("desk.event.revision"), heads: true, cell: ({ number }) => number },
    { key: "when", header: t("desk.event.when"), cell: ({ at }) => formatMoment(at.getTime(), "UTC", words) },
    {
      key: "who",
      header: t("desk.event.who"),
      cell: ({ editor, editorId }) =>
        editor ?? t(editorId === null ? "desk.event.ourselves" : "desk.event.former"),
    },
    { key: "what", header: t("desk.event.what"), cell: ({ message }) => message },
  ];
}

/** Saves, newest first: number, when, who and why. */
export function RevisionTable({ revisions, words }: { revisions: Revision[]; words: Words }) {
  return (
    <Table
      caption={words.t("desk.event.revisions")}
      columns={columns(words)}
      rows={revisions}
      rowKey={({ number }) => String(number)}
    />
  );
}
