import { spawn } from "node:child_process";
import { once } from "node:events";
import { chownSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { findServerBinaries, findServerUser } from "./postgres-binaries.mjs";

const START_LIMIT_MS = 30_000;
const STOP_LIMIT_MS = 10_000;
const PORT = 5432; // Names the socket's file only: nothing listens on the network.

const NO_DURABILITY = ["fsync=off", "synchronous_commit=off", "full_page_writes=off"];

/** Runs one of the server's programs as the server's user, keeping what it prints for the case that it fails. */
function start(program, args, user) {
  const env = { PATH: process.env.PATH, LC_ALL: "C", TZ: "UTC" };
  const child = spawn(program, args, { ...user, cwd: "/", env, stdio: ["ignore", "pipe", "pipe"] });
  let printed = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (printed += text));
  return { child, printed: () => printed };
}

async function makeCluster(bin, folder, user) {
  const args = ["-D", join(folder, "data"), "-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-sync"];
  const { child, printed } = start(join(bin, "initdb"), args, user);
  const [code] = await once(child, "exit");
  if (code !== 0) throw new Error(`initdb ended with code ${code}:\n${printed()}`);
}

async function startServer(bin, folder, user) {
  const settings = ["listen_addresses=", `unix_socket_directories=${folder}`, ...NO_DURABILITY];
  const args = ["-D", join(folder, "data"), "-p", String(PORT), ...settings.flatMap((one) => ["-c", one])];
  const server = start(join(bin, "postgres"), args, user);
  const limit = Date.now() + START_LIMIT_MS;
  // It makes its socket before it accepts; this line is the first sign that it does.
  while (!server.printed().includes("ready to accept connections")) {
    if (server.child.exitCode !== null || Date.now() > limit) {
      throw new Error(`PostgreSQL did not start:\n${server.printed()}`);
    }
    await pause(50);
  }
  return server.child;
}

async function stopServer(child) {
  if (!child || child.exitCode !== null) return;
  const exited = once(child, "exit");
  child.kill("SIGINT");
  await Promise.race([exited, pause(STOP_LIMIT_MS, null, { ref: false }).then(() => child.kill("SIGKILL"))]);
}

/** Why no PostgreSQL can be started here, or null when one can. */
export function whyNoPostgres() {
  if (process.platform === "win32") return "it is not started on Windows";
  if (!findServerBinaries()) {
    return "no server programs (initdb, postgres) were found on the PATH, under /usr/lib/postgresql or in PG_BIN";
  }
  return findServerUser()
    ? null
    : "PostgreSQL refuses to run as root, and there is no user postgres or nobody";
}

/**
 * Starts a PostgreSQL server of its own for `work(address)`, reachable through a socket in a folder that
 * only its user may enter, and always stops and deletes it.
 */
export async function withThrowawayPostgres(work) {
  const bin = findServerBinaries();
  const user = findServerUser();
  const folder = mkdtempSync(join(existsSync("/tmp") ? "/tmp" : tmpdir(), "countline-pg-"));
  let server;
  try {
    if (user.uid !== undefined) chownSync(folder, user.uid, user.gid);
    await makeCluster(bin, folder, user);
    server = await startServer(bin, folder, user);
    return await work(`postgresql://postgres@localhost:${PORT}/postgres?host=${encodeURIComponent(folder)}`);
  } finally {
    await stopServer(server);
    rmSync(folder, { recursive: true, force: true });
  }
}
