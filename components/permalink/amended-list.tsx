import { figureTitle } from "@/lib/chart/figure-title";
import type { AmendedNumbers, Renumbered } from "@/lib/domain/permalink-changes";
import type { Words } from "@/lib/format/words";
import { localePath } from "@/lib/i18n/paths";

const bySlug = <Named extends { slug: string }>(all: readonly Named[]) =>
  new Map(all.map((named) => [named.slug, named]));

/** "at least 238 deaths → at least 241 deaths": both numbers of each, with the way to its page. */
export function AmendedList({ figures, more, counted, words }: AmendedNumbers & { words: Words }) {
  const { names, ...subject } = counted;
  const index = {
    metrics: bySlug(names.metrics),
    populations: bySlug(names.populations),
    places: bySlug(names.places),
  };
  const titleOf = (quantity: Renumbered["was"]) => figureTitle({ ...subject, quantity }, index, words);
  return (
    <ul className="m-0 mt-1 list-none p-0">
      {figures.map(({ figure, was, is }) => (
        <li key={figure}>
          <a href={localePath(words.locale, `/figures/${figure}`)} className="inline-block py-0.5">
            {words.t("permalink.changed.number", { was: titleOf(was), is: titleOf(is) })}
          </a>
        </li>
      ))}
      {more > 0 ? <li>{words.t("permalink.changed.moreNumbers", { count: more })}</li> : null}
    </ul>
  );
}
