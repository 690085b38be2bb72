import type { Metadata } from "next";
import { DeskHeading } from "@/components/desk/desk-heading";
import { EmptyState } from "@/components/ui/empty-state";
import { Table } from "@/components/ui/table";
import { listDeskSources } from "@/lib/db/queries/list-desk-sources";
import { requestWords } from "@/lib/i18n/request-words";
import { requireSignedIn } from "@/lib/server/require-signed-in";
import { sourceColumns } from "./source-columns";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await requestWords();
  return { title: t("desk.sources.title") };
}

/** The sources read last, those that say nothing about any event yet among them. */
export default async function DeskSourcesPage() {
  await requireSignedIn();
  const words = await requestWords();
  const { t } = words;
  const sources = await listDeskSources();
  return (
    <>
      <DeskHeading title={t("desk.sources.title")} />
      {sources.length === 0 ? (
        <EmptyState title={t("desk.sources.empty")}>{t("desk.sources.emptyText")}</EmptyState>
      ) : (
        <Table
          caption={t("desk.sources.caption")}
          columns={sourceColumns(words)}
          rows={sources}
          rowKey={({ id }) => id}
        />
      )}
    </>
  );
}
