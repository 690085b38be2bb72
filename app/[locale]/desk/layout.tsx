import type { Metadata } from "next";
import { ErrorBoundary } from "@/components/layout/error-boundary";
import { SiteFooter } from "@/components/layout/site-footer";
import { SiteHeader } from "@/components/layout/site-header";
import { sitePaths } from "@/lib/i18n/paths";
import { otherLanguage, requestPath, requestWords } from "@/lib/i18n/request-words";
import { signedInOrSending } from "@/lib/server/require-signed-in";
import { DeskNavigation } from "./desk-navigation";

export const metadata: Metadata = { robots: { index: false, follow: false } };

/** The editors' side. */
export default async function DeskLayout({ children }: LayoutProps<"/[locale]/desk">) {
  const signedIn = await signedInOrSending();
  const words = await requestWords();
  const { t } = words;
  return (
    <>
      <SiteHeader
        words={words}
        paths={sitePaths(words.locale)}
        otherLanguage={await otherLanguage(words)}
        signedIn={signedIn !== null}
        current="desk"
      />
      {signedIn ? <DeskNavigation words={words} signedIn={signedIn} path={await requestPath()} /> : null}
      <main id="main" className="page">
        <ErrorBoundary
          title={t("site.error.title")}
          text={t("site.error.text")}
          retryLabel={t("site.error.retry")}
        >
          {children}
        </ErrorBoundary>
      </main>
      <SiteFooter words={words} />
    </>
  );
}
