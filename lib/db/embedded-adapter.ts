import type { PGlite } from "@electric-sql/pglite";
import { PrismaPGlite } from "pglite-prisma-adapter";
import { notingItsEnd } from "./migration-script";

/**
 * Prisma's adapter for the embedded database. The one that it builds on does not wait for scripts, so
 * that a migration that failed was noted as applied.
 */
export class EmbeddedAdapter extends PrismaPGlite {
  constructor(private readonly embedded: PGlite) {
    super(embedded);
  }

  override async connect() {
    const connection = await super.connect();
    connection.executeScript = async (script) => {
      await this.embedded.exec(notingItsEnd(script));
    };
    return connection;
  }
}
