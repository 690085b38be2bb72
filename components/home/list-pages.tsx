import type { Words } from "@/lib/format/words";

type ListPagesProps = {
  /** The addresses of the list's beginning and of its next page; null where there is none. */
  first: string | null;
  next: string | null;
  words: Words;
};

/** The way to the next events, and back to the first. */
export function ListPages({ first, next, words }: ListPagesProps) {
  if (first === null && next === null) return null;
  return (
    <nav aria-label={words.t("home.pages")} className="pt-5">
      <ul className="m-0 flex list-none flex-wrap justify-between gap-x-6 p-0">
        <li>
          {first === null ? null : (
            <a href={first} className="tap">
              ← {words.t("home.first")}
            </a>
          )}
        </li>
        <li>
          {next === null ? null : (
            <a href={next} rel="next" className="tap">
              {words.t("home.next")} →
            </a>
          )}
        </li>
      </ul>
    </nav>
  );
}
