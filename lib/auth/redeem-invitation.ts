import { hashPassword } from "better-auth/crypto";
import { type Transaction, transact } from "@/lib/db/client";
import { newId } from "@/lib/db/new-id";
import { type Refusal, refuse } from "@/lib/domain/problem";
import type { Join } from "@/lib/schemas/sign-in";
import { getInvitationState, hashToken } from "./invitation";

// One statement: of two at once the second waits for the first, and then finds nothing to use up.
async function useUp(tx: Transaction, token: string): Promise<boolean> {
  const used = await tx.$executeRaw`
    UPDATE "Invitation" SET "usedAt" = now()
    WHERE "tokenHash" = ${hashToken(token)} AND "usedAt" IS NULL AND "expiresAt" > now()`;
  return used === 1;
}

async function createAccount(tx: Transaction, join: Join, role: string, passwordHash: string): Promise<void> {
  const id = newId();
  await tx.user.create({ data: { id, name: join.name, email: join.email, role } });
  await tx.account.create({
    data: { id: newId(), accountId: id, providerId: "credential", userId: id, password: passwordHash },
  });
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "P2002";
}

/**
 * Makes the account that an invitation is for, and uses the invitation up; both or neither. Refuses
 * with `link-unknown`, `link-used`, `link-expired` or `email-taken`.
 */
export async function redeemInvitation(join: Join): Promise<{ ok: true } | Refusal> {
  const before = await getInvitationState(join.token);
  if (before.state !== "open") return refuse("", `link-${before.state}`);
  const passwordHash = await hashPassword(join.password);
  try {
    return await transact(async (tx) => {
      if (!(await useUp(tx, join.token))) return refuse("", "link-used");
      await createAccount(tx, join, before.role, passwordHash);
      return { ok: true };
    });
  } catch (error) {
    if (isTaken(error)) return refuse("email", "email-taken");
    throw error;
  }
}
