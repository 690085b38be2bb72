import { z } from "zod";
import { ROLES } from "@/lib/domain/permissions";
import { lineSchema } from "./text";

/** How long a password may be, in UTF-16 units. */
export const PASSWORD_LENGTH = { least: 12, most: 128 };

const email = z.string().trim().toLowerCase().max(254).pipe(z.email());

/** What the sign-in form sends. `next`: where to go afterwards. */
export const signInSchema = z.object({
  email,
  password: z.string().max(PASSWORD_LENGTH.most),
  next: z.string().optional(),
});
export type SignIn = z.output<typeof signInSchema>;

/** What the form behind a one-time link sends. */
export const joinSchema = z.object({
  token: z.string().max(100),
  name: lineSchema.max(100, "too-long"),
  email,
  password: z.string().min(PASSWORD_LENGTH.least).max(PASSWORD_LENGTH.most),
});
export type Join = z.output<typeof joinSchema>;

/** What an admin decides about someone who is invited. */
export const invitationSchema = z.object({ role: z.enum(ROLES) });
