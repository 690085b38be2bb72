import { type NextRequest, NextResponse } from "next/server";
import createMiddleware from "next-intl/middleware";
import { PATH_HEADER } from "@/lib/i18n/headers";
import { routing } from "@/lib/i18n/routing";
import { DATA_POLICY, PICTURE_POLICY, pagePolicy, secure, secureEmbed } from "@/lib/server/security-headers";
import { sheetHashes } from "@/lib/server/sheet-hashes";

const handleLocale = createMiddleware(routing);

// What has no language, by name: a dot alone makes no file, for any address may hold one. Embeds have none either, and
// say themselves who may frame them.
const LANGUAGELESS =
  /^\/(?:(?:api|_next|feeds|sitemaps)(?:\/|$)|c\/[^/]+\.[^/]+$|(?:embed\.js|icon\.svg|robots\.txt|sitemap\.xml)$)/;
const EMBEDS = "/embed/";

function isReadable(path: string): boolean {
  try {
    decodeURI(path);
    return true;
  } catch {
    return false;
  }
}

/** Finds the language in the address, and gives each page a policy with a nonce of its own. */
export function proxy(request: NextRequest): NextResponse {
  const { pathname, search } = request.nextUrl;
  if (!isReadable(pathname)) return secure(new NextResponse("Bad Request", { status: 400 }), DATA_POLICY);
  if (pathname.startsWith(EMBEDS)) return secureEmbed(NextResponse.next());
  if (LANGUAGELESS.test(pathname))
    return secure(NextResponse.next(), pathname.endsWith(".svg") ? PICTURE_POLICY : DATA_POLICY);
  const nonce = btoa(crypto.randomUUID());
  const development = process.env.NODE_ENV === "development";
  const policy = pagePolicy(nonce, development ? [] : sheetHashes(), development);
  // next-intl hands the request's headers on to the page; Next takes the nonce from the policy in them.
  request.headers.set("Content-Security-Policy", policy);
  request.headers.set("x-nonce", nonce);
  request.headers.set(PATH_HEADER, pathname + search);
  return secure(handleLocale(request), policy);
}

export const config = { matcher: "/((?!_next/static).*)" };
