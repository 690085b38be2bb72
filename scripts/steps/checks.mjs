import { say, step } from "./console.mjs";
import { BIN, runNode } from "./run.mjs";
import { whyNoPostgres, withThrowawayPostgres } from "./throwaway-postgres.mjs";

/** Everything that can be said without running the code: form, rules, types, dead code. */
export async function checkSources() {
  await step("Form and rules of the code (biome)", () => runNode(BIN.biome, ["ci", "--error-on-warnings"]));
  await step("Types (next typegen, tsc)", async () => {
    await runNode(BIN.next, ["typegen"]);
    // Anew each time: what it remembers of the last time does not notice that routes have been generated since.
    await runNode(BIN.tsc, ["--noEmit", "--incremental", "false"]);
  });
  await step("Dead code and dependencies (knip)", () => runNode(BIN.knip, []));
}

/** Runs vitest projects; with a `tally` their results are also written down for it. */
export async function runVitest(projects, { tally, env } = {}) {
  const chosen = projects.flatMap((name) => ["--project", name]);
  const report = tally
    ? ["--reporter=default", "--reporter=json", `--outputFile.json=${tally.nextFile("vitest")}`]
    : [];
  await runNode(BIN.vitest, ["run", ...chosen, ...report], { env });
}

/** The tests that need no built site, against the embedded database. */
export function testLibraries(tally) {
  return step("Tests of the libraries (vitest, embedded database)", () =>
    runVitest(["pure", "database"], { tally, env: { TEST_DATABASE_URL: "" } }),
  );
}

/** The database tests once more, against a real PostgreSQL server that is made for them and deleted. */
export async function testOnPostgres(tally) {
  const reason = whyNoPostgres();
  if (reason) {
    say(`\n== Database tests on a PostgreSQL server: LEFT OUT, because ${reason}`);
    return;
  }
  await step("Database tests on a PostgreSQL server (vitest)", () =>
    withThrowawayPostgres((address) =>
      runVitest(["database"], { tally, env: { TEST_DATABASE_URL: address } }),
    ),
  );
}
