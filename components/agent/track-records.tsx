import { PageSection } from "@/components/figure/fact";
import { trackRecord } from "@/lib/domain/track-record";
import type { Words } from "@/lib/format/words";
import { type AgentTrace, inRole, type Role } from "./agent-trace";
import { type RecordRow, RecordTable } from "./record-table";

const OTHER_ROLES = ["spoken", "relayed", "relied-on", "disavowed", "printed", "via"] as const;

type OfTraces = { traces: AgentTrace[]; words: Words };

/** Per event, and of all together where there are several. */
function ownRows({ traces, words }: OfTraces): RecordRow[] {
  const rows = traces
    .map((trace) => ({ trace, own: inRole(trace, "own") }))
    .filter(({ own }) => own.length > 0)
    .map(({ trace: { view }, own }): RecordRow => {
      const { event } = view.timeline.content;
      return {
        key: event.id,
        name: (
          <a href={view.href(view.state)} lang={event.language}>
            {event.title}
          </a>
        ),
        record: trackRecord(own),
      };
    });
  if (rows.length < 2) return rows;
  const all = traces.flatMap((trace) => inRole(trace, "own"));
  return [...rows, { key: "all", name: words.t("agentPage.record.all"), record: trackRecord(all) }];
}

function roleRows({ traces, words }: OfTraces): RecordRow[] {
  const ofRole = (role: Role) => traces.flatMap((trace) => inRole(trace, role));
  return OTHER_ROLES.filter((role) => ofRole(role).length > 0).map((role) => ({
    key: role,
    name: (
      <>
        {words.t(`agentPage.role.${role}`)}
        {role === "printed" ? (
          <small className="block">
            {words.t("agentPage.record.sources", {
              count: new Set(traces.flatMap(({ sources }) => sources.map(({ id }) => id))).size,
            })}
          </small>
        ) : null}
      </>
    ),
    record: trackRecord(ofRole(role)),
  }));
}

/** How an agent's figures have fared, as authority and in its other roles (METHOD.md, "Track record"). */
export function TrackRecords({ traces, words }: OfTraces) {
  const { t } = words;
  const own = ownRows({ traces, words });
  const others = roleRows({ traces, words });
  return (
    <PageSection id="record" title={t("agentPage.record.title")}>
      <p className="m-0 mb-4 max-w-prose text-soft">{t("agentPage.record.rule")}</p>
      {own.length > 0 ? (
        <RecordTable
          caption={t("agentPage.record.ownCaption")}
          header={t("agentPage.record.asAuthority")}
          rows={own}
          words={words}
        />
      ) : (
        <p className="m-0 mb-4">{t("agentPage.record.noOwn")}</p>
      )}
      {others.length > 0 ? (
        <div className={own.length > 0 ? "mt-8" : undefined}>
          <RecordTable
            caption={t("agentPage.record.roleCaption")}
            header={t("agentPage.record.otherRoles")}
            rows={others}
            words={words}
          />
        </div>
      ) : null}
    </PageSection>
  );
}
