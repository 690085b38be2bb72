import type { FormClient } from "./form-client";

/** Who joins first in the tests. */
export const ADMIN = { name: "Ada Admin", email: "ada@example.org", password: "a long enough passphrase" };

/** Joins as the first admin by the link that the site printed, and signs in. */
export async function joinAndSignIn(client: FormClient, setupLink: string): Promise<void> {
  const { pathname, search } = new URL(setupLink);
  await client.send(await client.open(pathname + search, "password"), ADMIN);
  const { email, password } = ADMIN;
  await client.send(await client.open("/sign-in", "password"), { email, password });
}
