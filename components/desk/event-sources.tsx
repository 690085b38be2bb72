import type { ContentIndex } from "@/lib/chart/content-index";
import type { Appearance, Figure, Source } from "@/lib/domain/content";
import { formatQuantityInFull } from "@/lib/format/quantity";
import type { Words } from "@/lib/format/words";
import { localePath } from "@/lib/i18n/paths";
import { type DeskStandings, FigureStanding } from "./figure-standing";
import { chainName, figureName, sourceDate, sourceTitle } from "./names";
import { StateMark } from "./state-mark";

type PartProps = { index: ContentIndex; words: Words };
type SourcesProps = PartProps & DeskStandings;

/** The phrase as printed, and the number where it differs here. */
function PrintedWords({ print, words }: { print: Appearance; words: Words }) {
  const printed = print.quantity
    ? words.t("desk.event.printedAs", { words: formatQuantityInFull(print.quantity, words) })
    : null;
  if (print.passages.length === 0 && !printed) return null;
  return (
    <span className="block text-soft">
      {print.passages.map(({ phrase }) => `“${phrase}”`).join(" ")} {printed}
    </span>
  );
}

/** A figure in one source: what it says, in whose words, and the way to change it. */
function PrintedFigure(props: SourcesProps & { print: Appearance; figure: Figure }) {
  const { print, figure, index, words, timeline, standings } = props;
  const { t, locale } = words;
  const name = figureName(figure, index, words);
  return (
    <li className="border-t border-rule py-2.5">
      <span className="font-semibold">{name}</span> <StateMark state={figure.state} words={words} />
      <FigureStanding figure={figure.id} {...{ timeline, standings, words }} />
      <span className="block">{chainName(figure.chain, index, words)}</span>
      <PrintedWords print={print} words={words} />
      <a
        href={localePath(locale, `/desk/figures/${figure.id}`)}
        aria-label={t("desk.event.editNamed", { name })}
        className="text-sm"
      >
        {t("desk.event.editFigure")}
      </a>
    </li>
  );
}

function SourceLine({ source, index, words }: PartProps & { source: Source }) {
  const { t } = words;
  const publisher = source.publisher === null ? null : index.agents.get(source.publisher)?.name;
  const original = source.copyOf === null ? null : index.sources.get(source.copyOf);
  return (
    <p className="m-0 text-soft">
      {publisher ?? t("desk.event.unknownPublisher")} · {sourceDate(source, words)}
      {original ? <> · {t("desk.event.copyOf", { title: sourceTitle(original, words) })}</> : null}
    </p>
  );
}

function SourceEntry({ source, ...shared }: SourcesProps & { source: Source }) {
  const { index, words } = shared;
  const { t, locale } = words;
  const prints = [...index.appearances.values()]
    .flat()
    .filter((print) => print.source === source.id)
    .sort((a, b) => (a.figure < b.figure ? -1 : 1));
  const title = sourceTitle(source, words);
  return (
    <li className="border-t border-ink pt-3">
      <h3 className="m-0 text-lg font-semibold">
        {title} <StateMark state={source.state} words={words} />
      </h3>
      <SourceLine source={source} index={index} words={words} />
      <p className="mt-1 mb-3 text-sm">
        <a
          href={localePath(locale, `/desk/sources/${source.id}`)}
          aria-label={`${t("desk.event.editSource")}: ${title}`}
        >
          {t("desk.event.editSource")}
        </a>
      </p>
      <ul className="m-0 list-none p-0">
        {prints.map((print) => {
          const figure = index.figures.get(print.figure);
          return figure ? <PrintedFigure key={print.id} print={print} figure={figure} {...shared} /> : null;
        })}
      </ul>
    </li>
  );
}

/** The sources of an event, each with what it prints; the last published first. */
export function EventSources(props: SourcesProps) {
  const { content } = props.timeline;
  const { words } = props;
  const dateOf = ({ publishedAt, retrievedAt }: Source) => publishedAt ?? retrievedAt;
  const sources = content.sources.toSorted((a, b) => (dateOf(a) < dateOf(b) ? 1 : -1));
  if (sources.length === 0) return <p className="m-0 text-soft">{words.t("desk.event.noSources")}</p>;
  return (
    <ul className="m-0 grid list-none gap-8 p-0">
      {sources.map((source) => (
        <SourceEntry key={source.id} source={source} {...props} />
      ))}
    </ul>
  );
}
