import { PGlite } from "@electric-sql/pglite";
import { afterAll, beforeAll, expect, it } from "vitest";
import { EmbeddedAdapter } from "./embedded-adapter";
import { readMigrationFolders } from "./migration-files";
import { applyMigrations } from "./schema-engine";

/** Never gets round to the last script, as when the process is killed just before it. */
class CutOffAdapter extends EmbeddedAdapter {
  constructor(
    embedded: PGlite,
    private readonly last: string,
  ) {
    super(embedded);
  }

  override async connect() {
    const connection = await super.connect();
    const run = connection.executeScript.bind(connection);
    connection.executeScript = (script) =>
      script.includes(this.last) ? Promise.reject(new Error("cut off")) : run(script);
    return connection;
  }
}

let embedded: PGlite;
beforeAll(async () => {
  embedded = await PGlite.create();
});
afterAll(() => embedded.close());

it("a script that fails is said to fail", async () => {
  const connection = await new EmbeddedAdapter(embedded).connect();
  await expect(connection.executeScript("SELECT nothing_of_this_name")).rejects.toThrow(/does not exist/);
});

it("a migration that was cut off is applied at the next start", async () => {
  const { folders } = await readMigrationFolders();
  const last = folders.at(-1);
  await expect(applyMigrations(new CutOffAdapter(embedded, last?.sql ?? ""))).rejects.toThrow();
  expect(await applyMigrations(new EmbeddedAdapter(embedded))).toEqual([last?.name]);
  expect(await applyMigrations(new EmbeddedAdapter(embedded))).toEqual([]);
});
