import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from "node:fs/promises";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterEach, beforeEach, expect, test } from "vitest";
import { lockFolder } from "./embedded-lock";

const HOLDER_SCRIPT = join(import.meta.dirname, "testing", "hold-lock.ts");

let folder: string;
let lockPath: string;
let children: ReturnType<typeof startHolder>[];

function startHolder(address: string) {
  const child = spawn(process.execPath, ["--import", "tsx", HOLDER_SCRIPT, folder, address]);
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const nextLine = async () => String((await lines.next()).value);
  return {
    pid: child.pid,
    nextLine,
    take: () => child.stdin.write("take\n"),
    kill: async (signal: NodeJS.Signals) => {
      const exited = once(child, "exit");
      if (child.exitCode === null && child.signalCode === null && child.kill(signal)) await exited;
    },
    release: async () => {
      const exited = once(child, "exit");
      child.stdin.end();
      await exited;
    },
  };
}

async function holderReady(address: string) {
  const holder = startHolder(address);
  children.push(holder);
  expect(await holder.nextLine()).toBe("ready");
  return holder;
}

async function holderWithLock(address: string) {
  const holder = await holderReady(address);
  holder.take();
  expect(await holder.nextLine()).toBe("locked");
  return holder;
}

function writeLock(text: string | object): Promise<void> {
  return writeFile(lockPath, typeof text === "string" ? text : JSON.stringify(text));
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "countline-lock-"));
  lockPath = join(folder, "database.lock");
  children = [];
});

afterEach(async () => {
  await Promise.all(children.map((child) => child.kill("SIGKILL")));
  await rm(folder, { recursive: true, force: true });
});

test("a second process is refused and told who holds the folder", async () => {
  const holder = await holderWithLock("http://localhost:4100");
  await expect(lockFolder(folder, "import")).rejects.toThrow(
    new RegExp(
      `in use by process ${holder.pid} on ${hostname()} \\(http://localhost:4100, since 20.*DATABASE_URL`,
    ),
  );
});

test("the folder is free again once its holder has let it go, and nothing is left in it", async () => {
  const holder = await holderWithLock("first");
  await holder.release();
  const unlock = await lockFolder(folder, "second");
  await unlock();
  expect(await readdir(folder)).toEqual([]);
});

test("after kill -9 the next process gets the folder at once", async () => {
  const holder = await holderWithLock("killed");
  await holder.kill("SIGKILL");
  const begun = performance.now();
  const unlock = await lockFolder(folder, "next");
  expect(performance.now() - begun).toBeLessThan(1_000);
  await unlock();
});

test.runIf(process.platform === "linux")(
  "a later process with the same number does not count as the holder",
  async () => {
    await writeLock({ pid: process.pid, startedAt: "1", host: hostname(), address: "before", since: "" });
    const unlock = await lockFolder(folder, "after");
    expect(JSON.parse(await readFile(lockPath, "utf8"))).toMatchObject({ address: "after" });
    await unlock();
  },
);

test("a lock that a crash left half-written is taken over once it is old", async () => {
  await writeLock('{"pid": 1');
  const longAgo = new Date(Date.now() - 60_000);
  await utimes(lockPath, longAgo, longAgo);
  const unlock = await lockFolder(folder, "after the crash");
  await unlock();
});

test("a lock that is being written this moment is waited for, not taken", async () => {
  await writeLock("");
  const second = expect(lockFolder(folder, "second")).rejects.toThrow(`process ${process.pid}`);
  await new Promise((resolve) => setTimeout(resolve, 200));
  await writeLock({ pid: process.pid, startedAt: "", host: hostname(), address: "first", since: "" });
  await second;
});

test("the lock of another machine is respected, and the message says how to remove it", async () => {
  await writeLock({ pid: 1, startedAt: "1", host: "elsewhere", address: "http://elsewhere", since: "" });
  await expect(lockFolder(folder, "here")).rejects.toThrow(
    `If that machine no longer runs it, delete ${lockPath} and start again.`,
  );
});

test("of several processes that find a stale lock at once, exactly one gets it", async () => {
  const killed = await holderWithLock("killed");
  await killed.kill("SIGKILL");
  const contenders = await Promise.all(["a", "b", "c", "d", "e"].map(holderReady));
  for (const contender of contenders) contender.take();
  const answers = await Promise.all(contenders.map((contender) => contender.nextLine()));
  expect(answers.filter((answer) => answer === "locked")).toHaveLength(1);
  expect(answers.filter((answer) => answer.startsWith("DatabaseHeldError"))).toHaveLength(4);
});
