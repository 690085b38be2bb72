import type { Metadata } from "next";
import { DeskHeading } from "@/components/desk/desk-heading";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Table } from "@/components/ui/table";
import { listDeskEvents } from "@/lib/db/queries/list-desk-events";
import { localePath } from "@/lib/i18n/paths";
import { requestWords } from "@/lib/i18n/request-words";
import { requireSignedIn } from "@/lib/server/require-signed-in";
import { eventColumns } from "./event-columns";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await requestWords();
  return { title: t("desk.events.title") };
}

/** Where the desk begins: every event, drafts included. */
export default async function DeskPage() {
  await requireSignedIn();
  const words = await requestWords();
  const { t, locale } = words;
  const events = await listDeskEvents();
  return (
    <>
      <DeskHeading title={t("desk.events.title")} />
      <p className="mt-0 mb-6">
        <ButtonLink href={localePath(locale, "/desk/events/new")} variant="primary">
          {t("desk.events.new")}
        </ButtonLink>
      </p>
      {events.length === 0 ? (
        <EmptyState title={t("desk.events.empty")}>{t("desk.events.emptyText")}</EmptyState>
      ) : (
        <Table
          caption={t("desk.events.caption")}
          columns={eventColumns(words)}
          rows={events}
          rowKey={({ id }) => id}
        />
      )}
    </>
  );
}
