import { headers } from "next/headers";
import { cache } from "react";
import { type Actor, ROLES } from "@/lib/domain/permissions";
import { auth } from "./auth";

/** Whoever is signed in: an actor with a name to show. */
export type SignedIn = Extract<Actor, { id: string }> & { name: string; email: string };

type Found = { user: { id: string; name: string; email: string; role?: unknown } } | null;

function toSignedIn(found: Found): SignedIn | null {
  const role = ROLES.find((known) => known === found?.user.role);
  if (!found || !role) return null;
  const { id, name, email } = found.user;
  return { id, role, name, email };
}

/** Who is signed in, or null; asked of the database once per request. For pages, which cannot renew the cookie. */
export const getSignedIn = cache(async (): Promise<SignedIn | null> => {
  const found = await auth().api.getSession({
    headers: await headers(),
    query: { disableRefresh: true, disableCookieCache: true },
  });
  return toSignedIn(found);
});

/**
 * Who acts, or null when nobody is signed in. For server actions: these can set cookies, so a session in
 * use is prolonged here.
 */
export async function getActorAndProlong(): Promise<Actor | null> {
  const signedIn = toSignedIn(await auth().api.getSession({ headers: await headers() }));
  return signedIn && { id: signedIn.id, role: signedIn.role };
}
