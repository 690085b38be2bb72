import { transact } from "@/lib/db/client";
import { createInvitation, INVITATION_LIFE_MS, invitationLink } from "./invitation";

/**
 * A one-time link for the first admin while there is no user at all, else null. The link of an earlier
 * start stops working: what stands in an old log opens nothing.
 */
export function inviteFirstAdmin(publicUrl: string): Promise<string | null> {
  return transact(async (tx) => {
    if ((await tx.user.count()) > 0) return null;
    await tx.invitation.deleteMany({ where: { invitedBy: null, usedAt: null } });
    const lifeMs = INVITATION_LIFE_MS.firstAdmin;
    const token = await createInvitation(tx, { role: "admin", lifeMs, invitedBy: null });
    return invitationLink(publicUrl, token);
  });
}
