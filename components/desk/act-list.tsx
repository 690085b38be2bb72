import type { ContentIndex } from "@/lib/chart/content-index";
import type { Retraction } from "@/lib/domain/content";
import { formatEdtf } from "@/lib/format/edtf";
import type { Words } from "@/lib/format/words";
import { localePath } from "@/lib/i18n/paths";
import { actName, figureName } from "./names";
import { StateMark } from "./state-mark";

type ActProps = { act: Retraction; index: ContentIndex; words: Words };

/** By whom, when, upon which hop, and what came instead; only what is known. */
function detailsOf({ act, index, words }: ActProps): string {
  const { t } = words;
  const nameOf = (id: string) => index.agents.get(id)?.name ?? id;
  const replacement = act.replacement === null ? undefined : index.figures.get(act.replacement);
  const undone = act.undoes === null ? undefined : index.retractions.get(act.undoes);
  const details = [
    act.by === null ? null : t("desk.act.by", { name: nameOf(act.by) }),
    act.statedAt === null ? null : formatEdtf(act.statedAt, words),
    act.hop === null ? null : t("desk.act.hop", { name: nameOf(act.hop) }),
    replacement ? t("desk.act.replacement", { words: figureName(replacement, index, words) }) : null,
    undone ? t("desk.act.undoes", { name: actName(undone, index, words) }) : null,
  ];
  return details.filter(Boolean).join(" · ");
}

function ActEntry(props: ActProps) {
  const { act, index, words } = props;
  const name = actName(act, index, words);
  return (
    <li className="border-t border-rule py-2.5">
      <span className="font-semibold">{name}</span> <StateMark state={act.state} words={words} />
      <span className="block text-soft">{detailsOf(props)}</span>
      {act.reason === null ? null : (
        <span className="block text-soft" lang={index.language}>
          {act.reason}
        </span>
      )}
      <a
        href={localePath(words.locale, `/desk/retractions/${act.id}`)}
        aria-label={words.t("desk.event.editNamed", { name })}
        className="text-sm"
      >
        {words.t("desk.event.editFigure")}
      </a>
    </li>
  );
}

type ActListProps = { acts: Retraction[]; index: ContentIndex; words: Words; none: string };

/** Acts upon figures, in the order in which they were recorded. */
export function ActList({ acts, index, words, none }: ActListProps) {
  if (acts.length === 0) return <p className="m-0 text-soft">{none}</p>;
  return (
    <ul className="m-0 list-none p-0">
      {acts
        .toSorted((a, b) => a.sequence - b.sequence)
        .map((act) => (
          <ActEntry key={act.id} act={act} index={index} words={words} />
        ))}
    </ul>
  );
}
