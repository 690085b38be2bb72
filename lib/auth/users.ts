import { database, transact } from "@/lib/db/client";
import { type Actor, may, type Role } from "@/lib/domain/permissions";
import { type Refusal, refuse } from "@/lib/domain/problem";
import { createInvitation, INVITATION_LIFE_MS, invitationLink } from "./invitation";

/** Someone who can sign in, as admins see them. */
export type UserSummary = { id: string; name: string; email: string; role: string; createdAt: Date };

/** Everyone who can sign in, by name. */
export function listUsers(): Promise<UserSummary[]> {
  return database().user.findMany({
    select: { id: true, name: true, email: true, role: true, createdAt: true },
    orderBy: [{ name: "asc" }, { id: "asc" }],
  });
}

/** Makes a one-time link for someone new. It is in the answer and nowhere else. Refuses with `not-allowed`. */
export async function inviteUser(
  actor: Actor,
  { role }: { role: Role },
  publicUrl: string,
): Promise<{ ok: true; link: string } | Refusal> {
  if (!may(actor, "manage-users")) return refuse("", "not-allowed");
  const invitation = { role, lifeMs: INVITATION_LIFE_MS.invited, invitedBy: actor.id };
  const token = await transact((tx) => createInvitation(tx, invitation));
  return { ok: true, link: invitationLink(publicUrl, token) };
}
