import { isAPIError } from "better-auth/api";
import { type Refusal, refuse } from "@/lib/domain/problem";
import type { SignIn } from "@/lib/schemas/sign-in";
import { countAttempt, forgetAttempts } from "./attempt-limit";
import { auth } from "./auth";

/**
 * Begins a session; in a server action its cookie is set too. An unknown e-mail address and a wrong
 * password get the same answer after the same work. `address`: where the attempt comes from.
 */
export async function signIn(
  { email, password }: Pick<SignIn, "email" | "password">,
  { headers, address }: { headers: Headers; address: string },
): Promise<{ ok: true } | Refusal> {
  const limited = (await countAttempt("address", address)) ?? (await countAttempt("email", email));
  if (limited) return limited;
  try {
    await auth().api.signInEmail({ body: { email, password }, headers });
  } catch (error) {
    if (isAPIError(error) && error.statusCode < 500) return refuse("", "wrong-credentials");
    throw error;
  }
  await forgetAttempts("email", email);
  return { ok: true };
}

/** Ends the session that these headers carry; in a server action its cookie is removed too. */
export async function signOut(headers: Headers): Promise<void> {
  await auth().api.signOut({ headers });
}
