import { z } from "zod";

const postgresUrl = z.string().refine((text) => /^postgres(ql)?:\/\//.test(text) && URL.canParse(text), {
  error: "must be the address of a PostgreSQL server: postgresql://user:password@host:5432/name",
});

const publicUrl = z
  .string()
  .refine((text) => /^https?:\/\//.test(text) && URL.canParse(text), {
    error: "must be the address that readers use, such as https://figures.example.org",
  })
  .transform((text) => new URL(text).origin);

const port = z.coerce
  .number({ error: "must be a whole number from 1 to 65535" })
  .refine((number) => Number.isInteger(number) && number > 0 && number < 65_536, {
    error: "must be a whole number from 1 to 65535",
  });

const countUpTo = (most: number) =>
  z.coerce
    .number({ error: `must be a whole number from 0 to ${most}` })
    .refine((number) => Number.isInteger(number) && number >= 0 && number <= most, {
      error: `must be a whole number from 0 to ${most}`,
    });

const onOrOff = z.enum(["on", "off"], { error: "must be on or off" }).transform((word) => word === "on");

const environmentSchema = z.object({
  DATABASE_URL: postgresUrl.optional(),
  COUNTLINE_DATA_DIR: z.string().default(".data"),
  PORT: port.default(3000),
  COUNTLINE_URL: publicUrl.optional(),
  COUNTLINE_DEMO: onOrOff.default(true),
  COUNTLINE_SECRET: z.string().min(32, { error: "must be at least 32 characters long" }).optional(),
  COUNTLINE_API_LIMIT: countUpTo(1_000_000).default(1200),
  COUNTLINE_SHARE_LIMIT: countUpTo(1_000_000).default(500),
  COUNTLINE_TRUSTED_PROXIES: countUpTo(10).default(0),
});

/** What the operator decides, with the defaults filled in. */
export type Environment = {
  /** Null: the embedded database. */
  databaseUrl: string | null;
  /** Folder of the embedded database and of the secret. */
  dataDir: string;
  /** Origin under which readers reach the site, without a slash at its end. */
  publicUrl: string;
  /** Did the operator say so? Else the site takes itself to be reached from its own machine alone. */
  isUrlSet: boolean;
  /** Fill an empty database with the demonstration events? */
  demo: boolean;
  /** Null: the one kept in the data folder. */
  secret: string | null;
  /** Requests to the API that one address may make in a minute; 0: any number. */
  apiLimit: number;
  /** Views that may be newly shared in 24 hours, by everybody; 0: any number. */
  shareLimit: number;
  /** How many reverse proxies stand before the site: so many are believed about whom they speak for. */
  trustedProxies: number;
};

/** One or more settings that make no sense; the message names each and says what it must be. */
export class EnvironmentError extends Error {
  override name = "EnvironmentError";
}

/** Reads the settings. An empty one counts as not set. Throws `EnvironmentError`. */
export function parseEnvironment(variables: Record<string, string | undefined>): Environment {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ""));
  const result = environmentSchema.safeParse(given);
  if (!result.success) {
    const wrong = result.error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}.`);
    throw new EnvironmentError(wrong.join(" "));
  }
  const { DATABASE_URL, COUNTLINE_DATA_DIR, PORT, COUNTLINE_URL, COUNTLINE_DEMO, COUNTLINE_SECRET } =
    result.data;
  const { COUNTLINE_API_LIMIT, COUNTLINE_SHARE_LIMIT, COUNTLINE_TRUSTED_PROXIES } = result.data;
  return {
    databaseUrl: DATABASE_URL ?? null,
    dataDir: COUNTLINE_DATA_DIR,
    publicUrl: COUNTLINE_URL ?? `http://localhost:${PORT}`,
    isUrlSet: COUNTLINE_URL !== undefined,
    demo: COUNTLINE_DEMO,
    secret: COUNTLINE_SECRET ?? null,
    apiLimit: COUNTLINE_API_LIMIT,
    shareLimit: COUNTLINE_SHARE_LIMIT,
    trustedProxies: COUNTLINE_TRUSTED_PROXIES,
  };
}

let environment: Environment | undefined;

/** The settings of this process. Throws `EnvironmentError`. */
export function env(): Environment {
  environment ??= parseEnvironment(process.env);
  return environment;
}
