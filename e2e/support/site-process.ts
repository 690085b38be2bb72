import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { appendFileSync } from "node:fs";
import { createServer } from "node:net";
import { setTimeout as pause } from "node:timers/promises";

const NEXT = "node_modules/next/dist/bin/next";
const ANSWER_LIMIT_MS = 90_000;

/** A port that nothing listens on at this moment. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0);
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  if (typeof address !== "object" || address === null) throw new Error("No port was given.");
  return address.port;
}

export type SiteOptions = {
  dataDir: string;
  port: number;
  env?: Record<string, string>;
  /** Takes what it prints, while it prints it. */
  logFile?: string;
  /** The folder of the built application; this one when it is not said. */
  app?: string;
};

/** The built site as a process of its own, on a data folder of its own. */
export class SiteProcess {
  readonly url: string;
  readonly #child: ChildProcess;
  readonly #exited: Promise<number | null>;
  #printed = "";

  constructor({ dataDir, port, env = {}, logFile, app = "." }: SiteOptions) {
    this.url = `http://localhost:${port}`;
    // What the developer has set for the site must not reach the one under test.
    const own = { NODE_ENV: "production", DATABASE_URL: "", COUNTLINE_URL: "", COUNTLINE_SECRET: "" };
    this.#child = spawn(process.execPath, [NEXT, "start", app, "--port", String(port)], {
      env: {
        ...process.env,
        ...own,
        COUNTLINE_DATA_DIR: dataDir,
        PORT: String(port),
        ...env,
      } as NodeJS.ProcessEnv,
      stdio: ["ignore", "pipe", "pipe"],
    });
    for (const stream of [this.#child.stdout, this.#child.stderr]) {
      stream?.on("data", (text) => {
        this.#printed += text;
        if (logFile) appendFileSync(logFile, text);
      });
    }
    this.#exited = once(this.#child, "exit").then(([code]) => code as number | null);
  }

  get pid(): number | undefined {
    return this.#child.pid;
  }

  /** Everything that it has said so far. */
  get printed(): string {
    return this.#printed;
  }

  /** The exit code, once it has ended; null when a signal ended it. */
  get exited(): Promise<number | null> {
    return this.#exited;
  }

  /** Waits until it answers that it is well; throws with what it said when it ends before. */
  async healthy(): Promise<this> {
    const limit = Date.now() + ANSWER_LIMIT_MS;
    while (Date.now() < limit && this.#child.exitCode === null && this.#child.signalCode === null) {
      const answer = await fetch(`${this.url}/api/health`).catch(() => null);
      if (answer?.ok) return this;
      await pause(50);
    }
    throw new Error(`The site did not answer:\n${this.#printed}`);
  }

  /** Ends it, by default as an operator would. */
  async stop(signal: NodeJS.Signals = "SIGTERM"): Promise<void> {
    if (this.#child.exitCode === null && this.#child.signalCode === null) this.#child.kill(signal);
    await this.#exited;
  }
}
