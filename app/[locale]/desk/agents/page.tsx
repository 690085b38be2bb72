import type { Metadata } from "next";
import { DeskHeading } from "@/components/desk/desk-heading";
import { EmptyState } from "@/components/ui/empty-state";
import { Table } from "@/components/ui/table";
import { listDeskAgents, MOST_AGENTS } from "@/lib/db/queries/list-desk-agents";
import { requestWords } from "@/lib/i18n/request-words";
import { requireSignedIn } from "@/lib/server/require-signed-in";
import { agentColumns } from "./agent-columns";
import { AgentFilter } from "./agent-filter";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await requestWords();
  return { title: t("desk.agents.title") };
}

/** Everybody who is cited or published, or those of a name. */
export default async function DeskAgentsPage({ searchParams }: PageProps<"/[locale]/desk/agents">) {
  await requireSignedIn();
  const words = await requestWords();
  const { t } = words;
  const { q } = await searchParams;
  const text = typeof q === "string" ? q.trim() : "";
  const agents = await listDeskAgents(text);
  return (
    <>
      <DeskHeading title={t("desk.agents.title")} text={t("desk.agents.text")} />
      <AgentFilter text={text} words={words} />
      {agents.length === 0 ? (
        <EmptyState title={t("desk.agents.empty")}>{t("desk.agents.emptyText")}</EmptyState>
      ) : (
        <Table
          caption={t("desk.agents.caption")}
          columns={agentColumns(words)}
          rows={agents}
          rowKey={({ id }) => id}
        />
      )}
      {agents.length === MOST_AGENTS ? (
        <p className="text-soft">{t("desk.agents.more", { count: MOST_AGENTS })}</p>
      ) : null}
    </>
  );
}
