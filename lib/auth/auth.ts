import { prismaAdapter } from "better-auth/adapters/prisma";
import { betterAuth } from "better-auth/minimal";
import { nextCookies } from "better-auth/next-js";
import { database } from "@/lib/db/client";
import { PASSWORD_LENGTH } from "@/lib/schemas/sign-in";

/** What signing in depends on: the key that cookies are signed with, and the origin that they belong to. */
export type AuthSettings = { secret: string; publicUrl: string };

function createAuth({ secret, publicUrl }: AuthSettings) {
  return betterAuth({
    appName: "Countline",
    secret,
    baseURL: publicUrl,
    database: prismaAdapter(database(), { provider: "postgresql" }),
    telemetry: { enabled: false },
    // Its log names wrong passwords and unknown addresses; who tried what is nobody's to read.
    logger: { disabled: true },
    emailAndPassword: {
      enabled: true,
      // Accounts are made by invitation only (invitation.ts).
      disableSignUp: true,
      minPasswordLength: PASSWORD_LENGTH.least,
      maxPasswordLength: PASSWORD_LENGTH.most,
    },
    user: { additionalFields: { role: { type: "string", required: true, input: false } } },
    advanced: {
      cookiePrefix: "countline",
      useSecureCookies: publicUrl.startsWith("https:"),
      defaultCookieAttributes: { httpOnly: true, sameSite: "lax" },
      ipAddress: { disableIpTracking: true },
    },
    plugins: [nextCookies()],
  });
}

export type Auth = ReturnType<typeof createAuth>;

// Start-up code and page code are bundled apart: the settings are handed from one to the other here.
const shared = globalThis as typeof globalThis & { countlineAuth?: AuthSettings };
let made: { settings: AuthSettings; auth: Auth } | undefined;

/** Says what signing in depends on; once per process, before the first request. */
export function configureAuth(settings: AuthSettings): void {
  shared.countlineAuth = settings;
}

/** better-auth over the open database. Throws before `configureAuth`. */
export function auth(): Auth {
  const settings = shared.countlineAuth;
  if (!settings) throw new Error("Signing in is not set up yet: configureAuth() comes first.");
  if (made?.settings !== settings) made = { settings, auth: createAuth(settings) };
  return made.auth;
}
