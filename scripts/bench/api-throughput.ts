import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { freePort, SiteProcess } from "@/e2e/support/site-process";
import { runNode } from "@/scripts/steps/run.mjs";
import { whyNoPostgres, withThrowawayPostgres } from "@/scripts/steps/throwaway-postgres.mjs";
import { FIGURES, slugOf } from "./benched-events";
import { type Finding, median } from "./finding";
import { throughput, timeOf } from "./requests";

const READERS = 16;
const SECONDS = 3;
const ROUNDS = 3;
/** The first of them make both servers' code warm; what is cold is what they have not been asked for. */
const WARMING = 30;
const COLD = 30;

type Running = { address: (slug: string) => string; stop: () => Promise<void> };
type Often = { perSecond: number; bytes: number };
type Measured = { warm: number; cold: number; bytes: number };

async function startPlain(place: string): Promise<Running> {
  const port = await freePort();
  const program = ["--import", "tsx", "scripts/bench/plain-server-process.ts", place, String(port)];
  const child = spawn(process.execPath, program, { stdio: ["ignore", "pipe", "inherit"] });
  const ended = once(child, "exit");
  await Promise.race([once(child.stdout, "data"), ended]);
  if (child.exitCode !== null) throw new Error("The plain server ended before it answered.");
  const stop = async () => {
    child.kill("SIGKILL");
    await ended;
  };
  return { address: (slug) => `http://127.0.0.1:${port}/${slug}`, stop };
}

async function startSite(place: string, dataDir: string): Promise<Running> {
  const server: Record<string, string> = place === dataDir ? {} : { DATABASE_URL: place };
  const env = { ...server, COUNTLINE_DEMO: "off", COUNTLINE_API_LIMIT: "0" };
  const site = await new SiteProcess({ dataDir, port: await freePort(), env }).healthy();
  return { address: (slug) => `${site.url}/api/v1/events/${slug}`, stop: () => site.stop() };
}

/** First reads a second, each event asked of one server after the other: what else the machine does weighs on all alike. */
async function readOnce(servers: Running[], from: number, many: number): Promise<number[]> {
  const times = servers.map((): number[] => []);
  for (let number = from; number < from + many; number++)
    for (const [index, { address }] of servers.entries())
      times[index]?.push(await timeOf(address(slugOf(number))));
  return times.map((taken) => 1000 / median(taken));
}

/** Reads of one event a second by several readers at once; the first round makes ready. */
async function readOften(servers: Running[]): Promise<Often[]> {
  const rounds = servers.map((): Often[] => []);
  for (let round = 0; round <= ROUNDS; round++)
    for (const [index, { address }] of servers.entries())
      rounds[index]?.push(await throughput(address(slugOf(0)), { seconds: SECONDS, readers: READERS }));
  return rounds.map(([ready, ...counted]) => {
    return { perSecond: median(counted.map(({ perSecond }) => perSecond)), bytes: ready?.bytes ?? 0 };
  });
}

/** Measures these servers side by side, and ends them. */
async function measure(servers: Running[]): Promise<Measured[]> {
  try {
    await readOnce(servers, 0, WARMING);
    const cold = await readOnce(servers, WARMING, COLD);
    const often = await readOften(servers);
    return often.map(({ perSecond, bytes }, index) => ({ warm: perSecond, bytes, cold: cold[index] ?? NaN }));
  } finally {
    for (const { stop } of servers) await stop();
  }
}

/** The embedded database belongs to one process: there, one after the other. */
async function measureBoth(place: string, dataDir: string): Promise<Measured[]> {
  if (place !== dataDir) return measure([await startSite(place, dataDir), await startPlain(place)]);
  const ours = await measure([await startSite(place, dataDir)]);
  return [...ours, ...(await measure([await startPlain(place)]))];
}

function compare(what: string, ours: number, plain: number, least: number): Finding {
  const ratio = ours / plain;
  return {
    what,
    measured: `${ratio.toFixed(2)} × (${Math.round(ours)}/s beside ${Math.round(plain)}/s)`,
    budget: `≥ ${least.toFixed(1)} × node:http with the same joins`,
    isWithin: ratio >= least,
  };
}

async function measureOn(place: string, dataDir: string, engine: string): Promise<Finding[]> {
  await runNode("--import", ["tsx", "scripts/bench/record-events-process.ts", place, String(WARMING + COLD)]);
  const [ours, plain] = await measureBoth(place, dataDir);
  if (!ours || !plain) throw new Error("Only one of the two was measured.");
  console.log(
    `${FIGURES} figures on ${engine}: ${ours.bytes} bytes of JSON, the plain server's ${plain.bytes}.`,
  );
  return [
    compare("event as JSON, warm", ours.warm, plain.warm, 1),
    compare("event as JSON, first read", ours.cold, plain.cold, 0.4),
  ];
}

/**
 * How many times a second one event is answered as JSON, beside a plain program on the same database: on
 * PostgreSQL where its server programs are found, else on the embedded one, one after the other.
 */
export function measureThroughput(folder: string): Promise<Finding[]> {
  const dataDir = join(folder, "throughput");
  if (whyNoPostgres()) return measureOn(dataDir, dataDir, "the embedded database");
  return withThrowawayPostgres((address: string) => measureOn(address, dataDir, "PostgreSQL"));
}
