import { Fragment } from "react";
import type { ContentIndex } from "@/lib/chart/content-index";
import type { Hop } from "@/lib/domain/content";
import type { Words } from "@/lib/format/words";
import { localePath } from "@/lib/i18n/paths";

type ChainLinksProps = { chain: Hop[]; index: ContentIndex; words: Words };

/** Everybody in a chain, each with the way to what is recorded of them; nothing when nobody is named. */
export function ChainLinks({ chain, index, words }: ChainLinksProps) {
  if (chain.length === 0) return null;
  return (
    <p className="mt-0 mb-4">
      {words.t("desk.figure.chain")}{" "}
      {chain.map(({ agent }, place) => (
        <Fragment key={agent}>
          {place > 0 ? " → " : null}
          <a href={localePath(words.locale, `/desk/agents/${agent}`)}>
            {index.agents.get(agent)?.name ?? agent}
          </a>
        </Fragment>
      ))}
    </p>
  );
}
