import type { EventView } from "@/lib/chart/event-view";
import type { LedgerPage } from "@/lib/chart/ledger-page";
import { formatNumber } from "@/lib/format/number";

type PageProps = { view: EventView; page: LedgerPage };

/** Pages named on either side of the one shown. */
const BESIDE = 2;

/** "Rows 101–200 of 2,013", and that there is no such page where the address asks for one; nothing on a single page. */
export function LedgerRows({ view, page: { page, pages, first, last, total } }: PageProps) {
  const { words, state } = view;
  const number = (value: number) => formatNumber(value, words);
  const beyond = state.page > pages;
  if (pages === 1 && !beyond) return null;
  return (
    <p className="mt-0 mb-2 text-sm text-soft">
      {beyond
        ? `${words.t("event.ledger.beyond", { asked: number(state.page), page: number(page) })} `
        : null}
      {words.t("event.ledger.rows", { first: number(first), last: number(last), total: number(total) })}
    </p>
  );
}

/** The pages to link to: the first, the last, and those around the one shown; null where some are left out. */
function toNumbers(page: number, pages: number): (number | null)[] {
  const named = [1, pages, ...Array.from({ length: 2 * BESIDE + 1 }, (_, at) => page - BESIDE + at)];
  const numbers = [...new Set(named)].filter((one) => one >= 1 && one <= pages).toSorted((a, b) => a - b);
  return numbers.flatMap((one, at) => {
    const before = numbers[at - 1];
    return before !== undefined && one - before > 1 ? [null, one] : [one];
  });
}

/** Links to the pages of the table; nothing when there is one. */
export function LedgerPages({ view, page: { page, pages } }: PageProps) {
  const { words, state, href } = view;
  const { t } = words;
  if (pages === 1) return null;
  const hrefOf = (one: number) => `${href({ ...state, page: one })}#figures`;
  return (
    <nav aria-label={t("event.ledger.pages")} className="mt-3">
      <ul className="choices">
        {page > 1 ? (
          <li>
            <a href={hrefOf(page - 1)} rel="prev">
              ← {t("event.ledger.previousPage")}
            </a>
          </li>
        ) : null}
        {toNumbers(page, pages).map((one, at) =>
          one === null ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: a gap has no other name than its place
            <li key={`gap ${at}`} aria-hidden="true">
              …
            </li>
          ) : (
            <li key={one}>
              <a
                href={hrefOf(one)}
                aria-label={t("event.ledger.page", { page: formatNumber(one, words) })}
                aria-current={one === page ? "page" : undefined}
              >
                {formatNumber(one, words)}
              </a>
            </li>
          ),
        )}
        {page < pages ? (
          <li>
            <a href={hrefOf(page + 1)} rel="next">
              {t("event.ledger.nextPage")} →
            </a>
          </li>
        ) : null}
      </ul>
    </nav>
  );
}
