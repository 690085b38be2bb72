import "../globals.css";
import type { Metadata, Viewport } from "next";
import { notFound } from "next/navigation";
import { SkipLink } from "@/components/layout/skip-link";
import { wordsFor } from "@/lib/format/words";
import { pageAlternates } from "@/lib/i18n/page-alternates";
import { isLocale, routing } from "@/lib/i18n/routing";
import { env } from "@/lib/server/env";

// Nothing is rendered while building: that must neither need nor open a database, and every page carries a nonce.
export const dynamic = "force-dynamic";

export const viewport: Viewport = { colorScheme: "light dark" };

export async function generateMetadata({ params }: LayoutProps<"/[locale]">): Promise<Metadata> {
  const { locale } = await params;
  const { t } = wordsFor(isLocale(locale) ? locale : routing.defaultLocale);
  return {
    metadataBase: new URL(env().publicUrl),
    title: { default: t("site.name"), template: `%s · ${t("site.name")}` },
    description: t("site.footer"),
    icons: { icon: "/icon.svg" },
    alternates: await pageAlternates(),
  };
}

/** The document around every page. */
export default async function RootLayout({ children, params }: LayoutProps<"/[locale]">) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return (
    <html lang={locale}>
      <body>
        <SkipLink words={wordsFor(locale)} />
        {children}
      </body>
    </html>
  );
}
