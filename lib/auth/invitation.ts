import { createHash, randomBytes } from "node:crypto";
import { database, type Transaction } from "@/lib/db/client";
import { newId } from "@/lib/db/new-id";
import type { Role } from "@/lib/domain/permissions";

const HOUR_MS = 3_600_000;

/** How many days a link that an admin gives out can be used. */
export const INVITATION_LIFE_DAYS = 7;

/** How long a link can be used: the one for the first admin, and those that admins give out. */
export const INVITATION_LIFE_MS = {
  firstAdmin: 24 * HOUR_MS,
  invited: INVITATION_LIFE_DAYS * 24 * HOUR_MS,
};

/** What the database keeps of a token: whoever reads the table cannot use the links. */
export function hashToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

type NewInvitation = { role: Role; lifeMs: number; invitedBy: string | null };

/** Stores an invitation and gives its token, which is kept nowhere. */
export async function createInvitation(tx: Transaction, given: NewInvitation): Promise<string> {
  const token = randomBytes(32).toString("base64url");
  await tx.invitation.create({
    data: {
      id: newId(),
      tokenHash: hashToken(token),
      role: given.role,
      expiresAt: new Date(Date.now() + given.lifeMs),
      invitedBy: given.invitedBy,
    },
  });
  return token;
}

export type InvitationState = { state: "open"; role: Role } | { state: "unknown" | "used" | "expired" };

/** Can this token still make an account, and with which role? */
export async function getInvitationState(
  token: string,
  db: Transaction = database(),
): Promise<InvitationState> {
  const found = await db.invitation.findUnique({ where: { tokenHash: hashToken(token) } });
  if (!found) return { state: "unknown" };
  if (found.usedAt) return { state: "used" };
  if (found.expiresAt <= new Date()) return { state: "expired" };
  return { state: "open", role: found.role === "admin" ? "admin" : "editor" };
}

/** `<address>/join?token=…` */
export function invitationLink(publicUrl: string, token: string): string {
  return `${publicUrl}/join?token=${token}`;
}
