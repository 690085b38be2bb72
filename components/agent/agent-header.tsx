import { agentPage } from "@/components/figure/page-addresses";
import type { Agent } from "@/lib/domain/content";
import { formatCountry, formatList } from "@/lib/format/names";
import type { Words } from "@/lib/format/words";

type AgentHeaderProps = {
  agent: Agent;
  /** Whom it speaks or stands for. */
  body: Agent | null;
  /** Those who speak or stand for it. */
  voices: Agent[];
  words: Words;
};

function Link({ agent, words }: { agent: Agent; words: Words }) {
  return (
    <a href={agentPage(agent.id, words)} className="tap">
      {agent.name}
    </a>
  );
}

/** Who an agent is: name, kind, country, other names, and for whom it speaks. */
export function AgentHeader({ agent, body, voices, words }: AgentHeaderProps) {
  const { t } = words;
  const country = agent.country === null ? null : formatCountry(agent.country, words);
  return (
    <header className="pt-7 pb-2 sm:pt-9">
      <p className="m-0 mb-1 text-sm text-soft">
        {[t(`desk.agentKind.${agent.kind}`), country].filter(Boolean).join(" · ")}
      </p>
      <h1 className="headline">{agent.name}</h1>
      {agent.vague ? <p className="m-0 mt-2 max-w-prose text-soft">{t("agentPage.vague")}</p> : null}
      {body ? (
        <p className="m-0 mt-2">
          {t(agent.vague ? "agentPage.standsFor" : "agentPage.speaksFor")} <Link agent={body} words={words} />
        </p>
      ) : null}
      {voices.length > 0 ? (
        <p className="m-0 mt-2">
          {t("agentPage.voices")}{" "}
          {voices.map((voice, position) => (
            <span key={voice.id}>
              {position > 0 ? " · " : ""}
              <Link agent={voice} words={words} />
            </span>
          ))}
        </p>
      ) : null}
      {agent.aliases.length > 0 ? (
        <p className="m-0 mt-2 max-w-prose text-sm text-soft">
          {t("agentPage.aliases", { list: formatList(agent.aliases, words) })}
        </p>
      ) : null}
    </header>
  );
}
