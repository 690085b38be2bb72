import type { Route } from "next";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { getSignedIn, type SignedIn } from "@/lib/auth/session";
import { localePath } from "@/lib/i18n/paths";
import { requestPath, requestWords } from "@/lib/i18n/request-words";

async function leadToSignIn(): Promise<never> {
  const [{ locale }, path] = await Promise.all([requestWords(), requestPath()]);
  redirect(localePath(locale, `/sign-in?next=${encodeURIComponent(path)}`) as Route);
}

/**
 * Whoever is signed in. Anyone else is led to the sign-in page, and from there back to this one. Every
 * page of the desk asks for itself: a layout does not guard the pages inside it.
 */
export async function requireSignedIn(): Promise<SignedIn> {
  return (await getSignedIn()) ?? leadToSignIn();
}

/** Is this page the answer to a form that was sent without JavaScript? */
async function isAnswerToForm(): Promise<boolean> {
  const sent = await headers();
  return Boolean(sent.get("content-type")?.startsWith("multipart/form-data")) && !sent.has("next-action");
}

/**
 * The same for pages with a long form, which must come back with what was typed even when its sender is
 * signed in no longer: null then, and the page must show the form and nothing of ours.
 */
export async function signedInOrSending(): Promise<SignedIn | null> {
  const signedIn = await getSignedIn();
  return signedIn ?? ((await isAnswerToForm()) ? null : leadToSignIn());
}
