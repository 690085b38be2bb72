import type { Metadata } from "next";
import { AgentForm } from "@/components/desk/agent-form";
import { Datalists } from "@/components/desk/datalists";
import { DeskHeading } from "@/components/desk/desk-heading";
import { RevisionTable } from "@/components/desk/revision-table";
import { Section } from "@/components/desk/section";
import { toAgentValues } from "@/components/desk/to-values";
import { getHeadRevision } from "@/lib/db/queries/get-head-revision";
import { getVocabulary } from "@/lib/db/queries/get-vocabulary";
import { listRevisionsOf } from "@/lib/db/queries/list-revisions";
import { listCountries } from "@/lib/format/lists";
import { localePath } from "@/lib/i18n/paths";
import { requestWords } from "@/lib/i18n/request-words";
import { signedInOrSending } from "@/lib/server/require-signed-in";
import { Missing } from "../../missing";
import { Saved } from "../../saved";
import { updateAgentAction } from "../actions";

const REVISIONS_SHOWN = 15;

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await requestWords();
  return { title: t("desk.agents.title") };
}

/** The desk's page of somebody who is cited or published: who they are, and for whom they speak. */
export default async function DeskAgentPage(props: PageProps<"/[locale]/desk/agents/[id]">) {
  const signedIn = await signedInOrSending();
  const words = await requestWords();
  const { t, locale } = words;
  const { id } = await props.params;
  // Before the agent itself: a save in between is then noticed, at worst once too often.
  const revision = await getHeadRevision();
  const agents = signedIn ? (await getVocabulary()).agents : [];
  const agent = agents.find((candidate) => candidate.id === id);
  if (signedIn && !agent) return <Missing words={words} />;
  const path = `/desk/agents/${id}`;
  return (
    <>
      <DeskHeading
        title={agent?.name ?? t("desk.agents.title")}
        text={agent ? t("desk.agent.text", { slug: agent.slug }) : null}
        back={{ href: localePath(locale, "/desk/agents"), label: t("desk.agents.title") }}
      />
      {signedIn ? <Saved saved={(await props.searchParams).saved} signedIn={signedIn} words={words} /> : null}
      <div className="grid gap-10 pb-8">
        <Section id="says" title={t("desk.agent.says")}>
          <AgentForm
            action={updateAgentAction}
            locale={locale}
            defaults={agent ? toAgentValues(agent, agents) : {}}
            hidden={{ id, basedOn: String(revision) }}
            savedAt={path}
            current="published"
            countries={listCountries(words).map(({ code, name }) => ({ value: code, label: name }))}
          />
        </Section>
        {signedIn ? (
          <Section id="revisions" title={t("desk.agent.revisions")}>
            <RevisionTable revisions={await listRevisionsOf([id], REVISIONS_SHOWN)} words={words} />
          </Section>
        ) : null}
      </div>
      <Datalists agents={agents.filter((other) => other.id !== id)} hops={[]} words={words} />
    </>
  );
}
