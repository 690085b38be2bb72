import { existsSync, readdirSync, readFileSync, realpathSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";

function versionsUnder(folder) {
  if (!existsSync(folder)) return [];
  const newestFirst = readdirSync(folder).sort((a, b) => Number.parseFloat(b) - Number.parseFloat(a));
  return newestFirst.map((name) => join(folder, name, "bin"));
}

function onPath() {
  const found = (process.env.PATH ?? "").split(delimiter).map((folder) => join(folder, "postgres"));
  return found.filter((file) => existsSync(file)).map((file) => dirname(realpathSync(file)));
}

/** The folder with PostgreSQL's own server programs, or null: `PG_BIN`, then the PATH, then where Debian puts them. */
export function findServerBinaries() {
  const named = process.env.PG_BIN ? [process.env.PG_BIN] : [];
  const folders = [...named, ...onPath(), ...versionsUnder("/usr/lib/postgresql")];
  return folders.find((bin) => existsSync(join(bin, "initdb")) && existsSync(join(bin, "postgres"))) ?? null;
}

/**
 * Whom PostgreSQL is to run as: nobody else than ourselves, except that it refuses root; there it is an
 * unprivileged user that the system already has. Null when it has none.
 */
export function findServerUser() {
  if (process.getuid?.() !== 0) return {};
  const users = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .map((line) => line.split(":"));
  const user = ["postgres", "nobody"].map((name) => users.find((one) => one[0] === name)).find(Boolean);
  return user ? { uid: Number(user[2]), gid: Number(user[3]) } : null;
}
