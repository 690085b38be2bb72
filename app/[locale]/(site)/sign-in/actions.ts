"use server";

import { headers } from "next/headers";
import { localPathOr } from "@/lib/auth/local-path";
import { signIn } from "@/lib/auth/sign-in";
import { withoutLocale } from "@/lib/i18n/paths";
import { signInSchema } from "@/lib/schemas/sign-in";
import { publicFormAction } from "@/lib/server/action";
import { senderAddress } from "@/lib/server/sender-address";

export const signInAction = publicFormAction({
  schema: signInSchema,
  secret: ["password"],
  command: async (input) => {
    const received = await headers();
    return signIn(input, { headers: received, address: senderAddress(received) });
  },
  redirectTo: (_answer, { next }) => withoutLocale(localPathOr("/desk", next)),
});
