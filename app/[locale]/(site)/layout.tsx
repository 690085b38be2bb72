import { feedPath } from "@/components/feed/feed-addresses";
import { ErrorBoundary } from "@/components/layout/error-boundary";
import { SiteFooter } from "@/components/layout/site-footer";
import { SiteHeader } from "@/components/layout/site-header";
import { localePath, sitePaths } from "@/lib/i18n/paths";
import { otherLanguage, requestPath, requestWords } from "@/lib/i18n/request-words";
import { env } from "@/lib/server/env";

/** What readers see around every page. Nothing in it depends on who reads. */
export default async function SiteLayout({ children }: LayoutProps<"/[locale]">) {
  const words = await requestWords();
  const { t } = words;
  const address = new URL(localePath(words.locale, await requestPath()), env().publicUrl).href;
  return (
    <>
      <SiteHeader words={words} paths={sitePaths(words.locale)} otherLanguage={await otherLanguage(words)} />
      <main id="main" className="page">
        <ErrorBoundary
          title={t("site.error.title")}
          text={t("site.error.text")}
          retryLabel={t("site.error.retry")}
        >
          {children}
        </ErrorBoundary>
      </main>
      <SiteFooter words={words} printed={{ address, at: Date.now() }}>
        <a href={localePath(words.locale, "/api-reference")}>{t("reference.link")}</a>
        <a href={feedPath({ kind: "all" }, "atom", words.locale)} type="application/atom+xml">
          {t("feed.follow.all")}
        </a>
      </SiteFooter>
    </>
  );
}
