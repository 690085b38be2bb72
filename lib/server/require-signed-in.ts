import type { Route } from "next";
import { redirect } from "next/navigation";
import { getSignedIn, type SignedIn } from "@/lib/auth/session";
import { localePath } from "@/lib/i18n/paths";
import { requestPath, requestWords } from "@/lib/i18n/request-words";

/**
 * Whoever is signed in. Anyone else is led to the sign-in page, and from there back to this one. Every
 * page of the desk asks for itself: a layout does not guard the pages inside it.
 */
export async function requireSignedIn(): Promise<SignedIn> {
  const signedIn = await getSignedIn();
  if (signedIn) return signedIn;
  const [{ locale }, path] = await Promise.all([requestWords(), requestPath()]);
  redirect(localePath(locale, `/sign-in?next=${encodeURIComponent(path)}`) as Route);
}
