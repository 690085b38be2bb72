import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";

const MODULE = join(import.meta.dirname, "folder-lock.mjs");

let folder: string;
let lock: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "countline-folder-"));
  lock = join(folder, ".preparing.lock");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A process that takes the folder and keeps it until it is killed; gives what it says first. */
async function contend(command: string) {
  const script = `import(${JSON.stringify(MODULE)}).then(({ lockFolder }) => {
    lockFolder(${JSON.stringify(command)});
    console.log("locked");
    setInterval(() => {}, 1000);
  }).catch((error) => console.log(error.message));`;
  const child = spawn(process.execPath, ["-e", script], { cwd: folder });
  const [said] = (await once(child.stdout, "data")) as [Buffer];
  const kill = async (signal: NodeJS.Signals) => {
    if (child.exitCode === null && child.kill(signal)) await once(child, "exit");
  };
  return { pid: child.pid, said: said.toString(), kill };
}

test("a second command is told which one prepares the folder", async () => {
  const first = await contend("npm start");
  const second = await contend("npm test");
  expect(second.said).toContain(`in use by "npm start" (process ${first.pid}, since`);
  await first.kill("SIGKILL");
});

test("a killed command's lock is taken over, by one of those that find it", async () => {
  const killed = await contend("npm start");
  await killed.kill("SIGKILL");
  expect(existsSync(lock)).toBe(true);
  const others = await Promise.all(["a", "b", "c"].map(contend));
  expect(others.filter(({ said }) => said.startsWith("locked"))).toHaveLength(1);
  await Promise.all(others.map(({ kill }) => kill("SIGKILL")));
});

test("a lock that nobody can read is no lock", async () => {
  writeFileSync(lock, "{");
  const only = await contend("npm start");
  expect(only.said).toContain("locked");
  await only.kill("SIGKILL");
});
