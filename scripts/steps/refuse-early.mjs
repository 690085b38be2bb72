import { readFileSync } from "node:fs";
import { createServer } from "node:net";
import { hostname } from "node:os";
import { join } from "node:path";
import { Refusal } from "./console.mjs";
import { stillLives } from "./process-identity.mjs";

/** Refuses, by name, when another process has the embedded database open: before a build that would be for nothing. */
export function refuseHeldDatabase({ dataFolder, onServer }) {
  if (onServer) return;
  let holder;
  try {
    holder = JSON.parse(readFileSync(join(dataFolder, "database.lock"), "utf8"));
  } catch {
    return; // No lock, or none that can be read: the site itself decides when it opens the database.
  }
  if (holder.host !== hostname() || !stillLives(holder)) return;
  throw new Refusal(
    `Countline already runs on ${dataFolder}: process ${holder.pid} (${holder.address}, since ${holder.since}).\n` +
      "Stop that one first, or give this one a folder of its own with COUNTLINE_DATA_DIR, " +
      "or let both use a PostgreSQL server with DATABASE_URL.",
  );
}

function canListen(port) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", (error) => (error.code === "EADDRINUSE" ? resolve(false) : reject(error)));
    probe.listen(port, () => probe.close(() => resolve(true)));
  });
}

/** Refuses a port that something else listens on: before a build, and with what to do. */
export async function refuseBusyPort({ port }, command = "npm start") {
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Refusal(`PORT has to be a number from 1 to 65535; it is "${process.env.PORT}".`);
  }
  if (await canListen(port)) return;
  throw new Refusal(
    `Port ${port} is in use by another program. Stop that one, or choose another port: PORT=${port + 1} ${command}`,
  );
}
