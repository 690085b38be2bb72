import type { DatabasePlace } from "@/lib/db/client";
import type { Environment } from "./env";

/** Where these settings put the data. `address` is what the holder of an embedded database is known by. */
export function databasePlace(environment: Environment, address = environment.publicUrl): DatabasePlace {
  if (environment.databaseUrl) return { kind: "server", url: environment.databaseUrl };
  return { kind: "embedded", folder: environment.dataDir, address };
}
