import type { Words } from "@/lib/format/words";

/** The name of the list of events, and what the site is for. */
export function HomeHeader({ words }: { words: Words }) {
  return (
    <header className="pt-7 pb-7 sm:pt-9">
      <h1 className="headline">{words.t("home.title")}</h1>
      <p className="m-0 mt-2.5 max-w-prose text-soft">{words.t("home.lede")}</p>
    </header>
  );
}
