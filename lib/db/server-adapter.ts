import { PrismaPg } from "@prisma/adapter-pg";
import type { SqlDriverAdapter } from "@prisma/driver-adapter-utils";
import type { ClientBase, Pool } from "pg";
import { notingItsEnd } from "./migration-script";

type PoolAdapter = SqlDriverAdapter & { underlyingDriver(): Pool };

/** The adapter cuts a script at every semicolon, in comments, strings and function bodies too; the server reads it rightly. */
function sendingScriptsWhole<Adapter extends PoolAdapter>(adapter: Adapter): Adapter {
  adapter.executeScript = async (script) => {
    await adapter.underlyingDriver().query(notingItsEnd(script));
  };
  return adapter;
}

/**
 * A whole event is one statement that PostgreSQL takes for dearer than it is: compiling it before each run costs
 * twenty times as much as running it. And what is read again and again lies in memory, where finding a row by its
 * index costs little more than reading the next one; who runs the server and has set that cost knows better.
 * Awaited by the pool before the connection is given to anybody.
 */
async function planForMemory(client: ClientBase): Promise<void> {
  await client.query(`SET jit = off;
    SELECT set_config('random_page_cost', '1.1', false) WHERE current_setting('random_page_cost') = '4'`);
}

/** Prisma's adapter for a PostgreSQL server, through which migrations with functions and triggers can be applied. */
export class ServerAdapter extends PrismaPg {
  readonly #open: SqlDriverAdapter[] = [];

  constructor(connectionString: string) {
    super({ connectionString, onConnect: planForMemory });
  }

  override async connect() {
    const connection = sendingScriptsWhole(await super.connect());
    this.#open.push(connection);
    return connection;
  }

  override async connectToShadowDb() {
    return sendingScriptsWhole(await super.connectToShadowDb());
  }

  /**
   * Closes every connection made so far. The schema engine leaves its own open, and with it the lock
   * under which migrations are applied: the next process to start would wait for it in vain.
   */
  async disconnect(): Promise<void> {
    await Promise.all(this.#open.splice(0).map((connection) => connection.dispose()));
  }
}
