import type { Column } from "@/components/ui/table";
import type { DeskAgent } from "@/lib/db/queries/list-desk-agents";
import { formatCountry } from "@/lib/format/names";
import type { Words } from "@/lib/format/words";
import { localePath } from "@/lib/i18n/paths";

/** The columns of the table of agents. */
export function agentColumns(words: Words): Column<DeskAgent>[] {
  const { t, locale } = words;
  const none = t("desk.agents.none");
  const linkTo = ({ id, name }: { id: string; name: string }) => (
    <a href={localePath(locale, `/desk/agents/${id}`)}>{name}</a>
  );
  return [
    {
      key: "name",
      header: t("desk.agents.name"),
      heads: true,
      cell: (agent) => (
        <>
          {linkTo(agent)}
          {agent.aliases.length > 0 ? (
            <small className="block font-normal text-soft">{agent.aliases.join("; ")}</small>
          ) : null}
        </>
      ),
    },
    { key: "kind", header: t("desk.agents.kind"), cell: ({ kind }) => t(`desk.agentKind.${kind}`) },
    {
      key: "country",
      header: t("desk.agents.country"),
      cell: ({ country }) => (country === null ? none : formatCountry(country, words)),
    },
    { key: "body", header: t("desk.agents.speaksFor"), cell: ({ body }) => (body ? linkTo(body) : none) },
    {
      key: "vague",
      header: t("desk.agents.vague"),
      cell: ({ vague }) => (vague ? t("desk.agents.isVague") : none),
    },
    { key: "figures", header: t("desk.agents.figures"), cell: ({ figures }) => figures },
    { key: "sources", header: t("desk.agents.sources"), cell: ({ sources }) => sources },
  ];
}
