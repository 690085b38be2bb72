import type { Metadata } from "next";
import { AgentBody } from "@/components/agent/agent-body";
import { IgnoredParameters } from "@/components/event/ignored-parameters";
import { feedTypes } from "@/components/feed/feed-types";
import { FollowChanges } from "@/components/feed/follow-changes";
import { DrawnMarkup } from "@/components/ui/drawn-markup";
import { localDay } from "@/lib/domain/zone";
import { pageAlternates } from "@/lib/i18n/page-alternates";
import { requestWords } from "@/lib/i18n/request-words";
import { keepMarkup } from "@/lib/loaders/keep-markup";
import { loadAgent } from "@/lib/loaders/load-agent";
import { unknownParameters } from "@/lib/schemas/unknown-parameters";
import { NoSuchPage } from "../../no-such-page";

type Props = PageProps<"/[locale]/agents/[id]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const loaded = await loadAgent((await params).id);
  const words = await requestWords();
  const { t } = words;
  if (!loaded) return {};
  const { name, id } = loaded.agent;
  const alternates = await pageAlternates(feedTypes({ kind: "agent", id }, name, words));
  const description = t("agentPage.description", { name, count: loaded.timelines.length });
  return { title: t("agentPage.pageTitle", { name }), description, alternates };
}

/** One agent: what it said, relayed and printed, and what became of that. */
export default async function AgentPage({ params, searchParams }: Props) {
  const words = await requestWords();
  const { id } = await params;
  const loaded = await loadAgent(id);
  if (!loaded) return <NoSuchPage />;
  const { agent, timelines, revision } = loaded;
  const clock = Date.now();
  // Of the clock the page tells no more than the day.
  const days = timelines.map(({ content }) => localDay(clock, content.event.zone));
  const markup = await keepMarkup(JSON.stringify(["agent", id, revision, words.locale, days]), () => (
    <AgentBody agent={agent} timelines={timelines} clock={clock} words={words} />
  ));
  return (
    <article>
      <IgnoredParameters ignored={unknownParameters(await searchParams)} words={words} />
      <DrawnMarkup markup={markup} />
      <FollowChanges scope={{ kind: "agent", id }} words={words} />
    </article>
  );
}
