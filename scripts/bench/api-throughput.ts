import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { freePort, SiteProcess } from "@/e2e/support/site-process";
import { runNode } from "@/scripts/steps/run.mjs";
import { whyNoPostgres, withThrowawayPostgres } from "@/scripts/steps/throwaway-postgres.mjs";
import { FIGURES, slugOf } from "./benched-events";
import { type Finding, median } from "./finding";
import { throughput, throughputOnce } from "./requests";

const READERS = 16;
const SECONDS = 3;
const ROUNDS = 3;
/** The first of them make both servers' code warm; what is cold is what they have not been asked for. */
const WARMING = 10;
const COLD = 30;

type Measured = { warm: number; cold: number; bytes: number };

const numbered = (from: number, many: number) =>
  Array.from({ length: many }, (_, index) => slugOf(from + index));

/** `address`: of an event, by its slug. */
async function measure(address: (slug: string) => string): Promise<Measured> {
  await throughputOnce(numbered(0, WARMING).map(address));
  const cold = await throughputOnce(numbered(WARMING, COLD).map(address));
  const url = address(slugOf(0));
  await throughput(url, { seconds: 1, readers: READERS });
  const rounds = [];
  for (let round = 0; round < ROUNDS; round++)
    rounds.push(await throughput(url, { seconds: SECONDS, readers: READERS }));
  return { warm: median(rounds.map(({ perSecond }) => perSecond)), cold, bytes: rounds[0]?.bytes ?? 0 };
}

async function measurePlain(place: string): Promise<Measured> {
  const port = await freePort();
  const program = ["--import", "tsx", "scripts/bench/plain-server-process.ts", place, String(port)];
  const child = spawn(process.execPath, program, { stdio: ["ignore", "pipe", "inherit"] });
  try {
    await Promise.race([
      once(child.stdout, "data"),
      once(child, "exit").then(() => {
        throw new Error("The plain server ended before it answered.");
      }),
    ]);
    return await measure((slug) => `http://127.0.0.1:${port}/${slug}`);
  } finally {
    child.kill("SIGKILL");
    await once(child, "exit");
  }
}

async function measureSite(place: string, dataDir: string): Promise<Measured> {
  const server: Record<string, string> = place === dataDir ? {} : { DATABASE_URL: place };
  const env = { ...server, COUNTLINE_DEMO: "off", COUNTLINE_API_LIMIT: "0" };
  const site = await new SiteProcess({ dataDir, port: await freePort(), env }).healthy();
  return measure((slug) => `${site.url}/api/v1/events/${slug}`).finally(() => site.stop());
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
  const ours = await measureSite(place, dataDir);
  const plain = await measurePlain(place);
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
