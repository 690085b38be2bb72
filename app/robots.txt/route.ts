import { LOCALES } from "@/lib/format/words";
import { localePath } from "@/lib/i18n/paths";
import { env } from "@/lib/server/env";

export const dynamic = "force-dynamic";

const FOR_EDITORS = ["/desk", "/sign-in", "/join"];

/** What machines that follow links are asked to leave alone: what is for editors. All that is public may be read. */
export function GET(): Response {
  const closed = LOCALES.flatMap((locale) => FOR_EDITORS.map((path) => localePath(locale, path)));
  const rules = ["User-agent: *", ...closed.map((path) => `Disallow: ${path}`), ""];
  const text = [...rules, `Sitemap: ${env().publicUrl}/sitemap.xml`, ""].join("\n");
  return new Response(text, { headers: { "Content-Type": "text/plain; charset=utf-8" } });
}
