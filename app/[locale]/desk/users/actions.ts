"use server";

import { inviteUser } from "@/lib/auth/users";
import { invitationSchema } from "@/lib/schemas/sign-in";
import { formAction } from "@/lib/server/action";
import { env } from "@/lib/server/env";

export const inviteAction = formAction({
  schema: invitationSchema,
  command: (actor, input) => inviteUser(actor, input, env().publicUrl),
});
