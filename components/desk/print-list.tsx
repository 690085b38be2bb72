import type { ContentIndex } from "@/lib/chart/content-index";
import type { Figure } from "@/lib/domain/content";
import { formatQuantityInFull } from "@/lib/format/quantity";
import type { Words } from "@/lib/format/words";
import { localePath } from "@/lib/i18n/paths";
import { chainName, sourceInFull } from "./names";
import { StateMark } from "./state-mark";

type PrintListProps = { figure: Figure; index: ContentIndex; words: Words };

/** Where a figure is printed: source, words, whom that print names. */
export function PrintList({ figure, index, words }: PrintListProps) {
  const { t, locale } = words;
  const prints = index.appearances.get(figure.id) ?? [];
  if (prints.length === 0) return <p className="m-0 text-soft">{t("desk.figure.noPrints")}</p>;
  return (
    <ul className="m-0 list-none p-0">
      {prints.map((print) => {
        const source = index.sources.get(print.source);
        const title = source ? sourceInFull(source, index, words) : print.source;
        const phrases = print.passages.map(({ phrase }) => `“${phrase}”`).join(" ");
        const printed = print.quantity ? formatQuantityInFull(print.quantity, words) : "";
        return (
          <li key={print.id} className="border-t border-rule py-2.5">
            <a href={localePath(locale, `/desk/sources/${print.source}`)}>{title}</a>{" "}
            <StateMark state={print.state} words={words} />
            <span className="block text-soft">
              {[phrases, printed, chainName(print.chain, index, words)].filter(Boolean).join(" · ")}
            </span>
            <a
              href={localePath(locale, `/desk/prints/${print.id}`)}
              aria-label={`${t("desk.figure.editPrint")}: ${title}`}
              className="text-sm"
            >
              {t("desk.figure.editPrint")}
            </a>
          </li>
        );
      })}
    </ul>
  );
}
