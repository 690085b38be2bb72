"use server";

import { headers } from "next/headers";
import { clientAddress } from "@/lib/auth/client-address";
import { localPathOr } from "@/lib/auth/local-path";
import { signIn } from "@/lib/auth/sign-in";
import { withoutLocale } from "@/lib/i18n/paths";
import { signInSchema } from "@/lib/schemas/sign-in";
import { publicFormAction } from "@/lib/server/action";

export const signInAction = publicFormAction({
  schema: signInSchema,
  secret: ["password"],
  command: async (input) => {
    const received = await headers();
    return signIn(input, { headers: received, address: clientAddress(received) });
  },
  redirectTo: (_answer, { next }) => withoutLocale(localPathOr("/desk", next)),
});
