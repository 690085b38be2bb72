import type { ReactNode } from "react";
import { type Column, Table } from "@/components/ui/table";
import { TAKEN_BACK, type TrackRecord } from "@/lib/domain/track-record";
import { formatDuration } from "@/lib/format/duration";
import { formatNumber } from "@/lib/format/number";
import { formatShare } from "@/lib/format/share";
import type { Words } from "@/lib/format/words";

/** A track record and what it is of: an event, a role. */
export type RecordRow = { key: string; name: ReactNode; record: TrackRecord };

/** "3 (25%)", and of which kinds. */
function Withdrawn({ record, words }: { record: TrackRecord; words: Words }) {
  const { withdrawn, share, kinds } = record;
  if (share === null || withdrawn === 0) return words.t("agentPage.record.none");
  const told = TAKEN_BACK.filter((kind) => kinds[kind] > 0);
  return (
    <>
      {words.t("agentPage.record.withdrawn", { count: withdrawn, share: formatShare(share, words) })}
      <small className="block">
        {told.map((kind) => words.t(`agentPage.record.${kind}`, { count: kinds[kind] })).join(" · ")}
      </small>
    </>
  );
}

function Stood({ record: { stood }, words }: { record: TrackRecord; words: Words }) {
  if (stood === null) return words.t("agentPage.record.nothing");
  return (
    <>
      {formatDuration(stood.medianMs, words)}
      <small className="block">{words.t("agentPage.record.medianOf", { count: stood.of })}</small>
    </>
  );
}

function toColumns(words: Words, header: string): Column<RecordRow>[] {
  const { t } = words;
  return [
    { key: "name", header, heads: true, cell: ({ name }) => name, className: "record-name" },
    {
      key: "figures",
      header: t("agentPage.record.figures"),
      cell: ({ record }) => formatNumber(record.figures, words),
    },
    {
      key: "withdrawn",
      header: t("agentPage.record.takenBack"),
      cell: ({ record }) => <Withdrawn record={record} words={words} />,
    },
    {
      key: "redefined",
      header: t("agentPage.record.redefined"),
      cell: ({ record }) => formatNumber(record.redefined, words),
    },
    {
      key: "stood",
      header: t("agentPage.record.stood"),
      cell: ({ record }) => <Stood record={record} words={words} />,
    },
  ];
}

type RecordTableProps = { caption: string; header: string; rows: RecordRow[]; words: Words };

/** Track records beside each other: how many figures, how many withdrawn, how long those stood. */
export function RecordTable({ caption, header, rows, words }: RecordTableProps) {
  return <Table caption={caption} columns={toColumns(words, header)} rows={rows} rowKey={({ key }) => key} />;
}
