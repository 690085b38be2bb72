import { PrismaPg } from "@prisma/adapter-pg";
import type { SqlDriverAdapter } from "@prisma/driver-adapter-utils";
import type { Pool } from "pg";

type PoolAdapter = SqlDriverAdapter & { underlyingDriver(): Pool };

/** The adapter cuts a script at every semicolon, in comments, strings and function bodies too; the server reads it rightly. */
function sendingScriptsWhole<Adapter extends PoolAdapter>(adapter: Adapter): Adapter {
  adapter.executeScript = async (script) => {
    await adapter.underlyingDriver().query(script);
  };
  return adapter;
}

/** Prisma's adapter for a PostgreSQL server, through which migrations with functions and triggers can be applied. */
export class ServerAdapter extends PrismaPg {
  override async connect() {
    return sendingScriptsWhole(await super.connect());
  }

  override async connectToShadowDb() {
    return sendingScriptsWhole(await super.connectToShadowDb());
  }
}
