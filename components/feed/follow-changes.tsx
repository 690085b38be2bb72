import type { Words } from "@/lib/format/words";
import { type FeedScope, feedPath } from "./feed-addresses";

type FollowChangesProps = { scope: Exclude<FeedScope, { kind: "all" }>; words: Words };

/** The feeds of an event or an agent, for people who follow it. */
export function FollowChanges({ scope, words }: FollowChangesProps) {
  const { locale, t } = words;
  return (
    <section aria-labelledby="follow" className="section">
      <h2 id="follow" className="section-title">
        {t("feed.follow.title")}
      </h2>
      <p className="m-0">
        {t(`feed.follow.${scope.kind}`)}{" "}
        <a href={feedPath(scope, "atom", locale)} type="application/atom+xml" className="tap">
          Atom
        </a>{" "}
        ·{" "}
        <a href={feedPath(scope, "json", locale)} type="application/feed+json" className="tap">
          JSON Feed
        </a>
      </p>
    </section>
  );
}
