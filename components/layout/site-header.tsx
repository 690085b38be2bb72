import type { Words } from "@/lib/format/words";

export type SiteHeaderProps = {
  words: Words;
  /** The addresses of the site's parts, in the page's language. */
  paths: { home: string; events: string; compare: string; method?: string; desk: string; signIn: string };
  /** The same page in the other language. */
  otherLanguage: { locale: "en" | "nl"; href: string };
  signedIn?: boolean;
  /** The part that this page belongs to. */
  current?: "events" | "method" | "desk";
};

/** The top of every page. */
export function SiteHeader({ words, paths, otherLanguage, signedIn = false, current }: SiteHeaderProps) {
  const { t } = words;
  const links = [
    { key: "events", href: paths.events, label: t("site.events") },
    { key: "compare", href: paths.compare, label: t("compare.nav") },
    ...(paths.method ? [{ key: "method", href: paths.method, label: t("site.method") }] : []),
    signedIn
      ? { key: "desk", href: paths.desk, label: t("site.desk") }
      : { key: "sign-in", href: paths.signIn, label: t("site.signIn") },
  ];
  return (
    <header className="border-b border-rule">
      <div className="page flex flex-wrap items-baseline gap-x-7 py-3">
        <a
          href={paths.home}
          className="font-serif text-[1.1875rem]/8 font-semibold tracking-tight no-underline"
        >
          {t("site.name")}
        </a>
        <nav aria-label={t("site.navigation")} className="sm:ml-auto">
          <ul className="choices">
            {links.map(({ key, href, label }) => (
              <li key={key}>
                <a href={href} aria-current={key === current ? "true" : undefined}>
                  {label}
                </a>
              </li>
            ))}
            <li>
              <a href={otherLanguage.href} lang={otherLanguage.locale} hrefLang={otherLanguage.locale}>
                {t(`site.otherLanguage.${otherLanguage.locale}`)}
              </a>
            </li>
          </ul>
        </nav>
      </div>
    </header>
  );
}
