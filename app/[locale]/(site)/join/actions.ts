"use server";

import { headers } from "next/headers";
import { countAttempt } from "@/lib/auth/attempt-limit";
import { redeemInvitation } from "@/lib/auth/redeem-invitation";
import { joinSchema } from "@/lib/schemas/sign-in";
import { publicFormAction } from "@/lib/server/action";
import { senderAddress } from "@/lib/server/sender-address";

export const joinAction = publicFormAction({
  schema: joinSchema,
  secret: ["password"],
  command: async (input) => {
    const limited = await countAttempt("join", senderAddress(await headers()));
    return limited ?? redeemInvitation(input);
  },
  redirectTo: () => "/sign-in?after=joined",
});
