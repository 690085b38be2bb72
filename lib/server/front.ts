import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { clientAddress } from "@/lib/auth/client-address";
import { CORS_HEADERS, PREFLIGHT_HEADERS } from "./cors";
import { isNamed } from "./etag";
import { frontTask, hasTooMany, MOST_PARAMETERS, pathAsked } from "./front-addresses";
import { type KeptAnswer, keptAnswer } from "./kept-answers";
import { problemDocument } from "./problem-details";
import { requestCounter } from "./rate-limit";
import { DATA_POLICY, EVERYWHERE } from "./security-headers";

/** What stands in front of Next for the API, feeds, embeds and shared links. */
export type Front = {
  /** Requests of one address to the API and feeds in a minute; 0: any number of these and all others. */
  limit: number;
  /** How many reverse proxies stand before us. */
  trustedProxies: number;
  newestRevision: () => Promise<number>;
};

type Listener = (request: IncomingMessage, response: ServerResponse) => void;
type Headers = Readonly<Record<string, string>>;

/**
 * Embeds and shared links stand in other sites' pages: one article with three frames is read by many people at once,
 * and hundreds of them may share one address (an office, a mobile network). Ten times what a program may ask lets 4,000
 * readers of one address open such an article in one minute, and still holds a single machine to 200 requests a second.
 */
const FRAMES_FOR_EACH_READ = 10;

const compress = promisify(gzip);
const LEAST_TO_COMPRESS = 1000;

/** Every machine that a request came through, the last of them the one that spoke to us (`clientAddress`). */
function noteSender({ headers, socket }: IncomingMessage): void {
  const told = headers["x-forwarded-for"];
  headers["x-forwarded-for"] = [told, socket.remoteAddress].flat().filter(Boolean).join(", ");
}

function put(response: ServerResponse, headers: Headers): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}

const TOO_OFTEN = "Too many requests from this address: Retry-After says in how many seconds to go on.";
const TOO_MUCH = `An address may hold ${MOST_PARAMETERS} parameters.`;

function refuse(response: ServerResponse, code: "too-many-requests" | "bad-request", instance: string): void {
  const detail = code === "bad-request" ? TOO_MUCH : TOO_OFTEN;
  const problem = problemDocument(code, { detail, instance });
  put(response, { ...EVERYWHERE, "Content-Security-Policy": DATA_POLICY });
  response.writeHead(problem.status, { "Content-Type": "application/problem+json" });
  response.end(JSON.stringify(problem));
}

async function send(request: IncomingMessage, response: ServerResponse, kept: KeptAnswer): Promise<void> {
  put(response, { ...EVERYWHERE, "Content-Security-Policy": DATA_POLICY, ...kept.headers });
  response.setHeader("Vary", "Accept-Encoding");
  if (isNamed(kept.headers.ETag ?? "", request.headers["if-none-match"])) {
    response.writeHead(304).end();
    return;
  }
  const small = kept.bytes.length < LEAST_TO_COMPRESS;
  const takes = /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?(?:,|$))/iu.test(
    String(request.headers["accept-encoding"] ?? ""),
  );
  let { bytes } = kept;
  if (takes && !small) {
    kept.gzipped ??= compress(kept.bytes).catch((error) => {
      kept.gzipped = undefined;
      throw error;
    });
    bytes = await kept.gzipped;
    response.setHeader("Content-Encoding", "gzip");
  }
  response.writeHead(200, { "Content-Length": bytes.length }).end(bytes);
}

/**
 * Handles a request before Next does: counts it, allows every page to read what is open, and answers what is kept
 * as it is sent, when it is of the newest revision. Gives whether it was answered.
 */
function handler({ limit, trustedProxies, newestRevision }: Front) {
  const counters = {
    reads: requestCounter({ name: "reads", limit }),
    frames: requestCounter({ name: "frames", limit: limit * FRAMES_FOR_EACH_READ }),
  };
  const isNewest = async ({ revision }: KeptAnswer) => (await newestRevision()) === revision;
  return async (request: IncomingMessage, response: ServerResponse): Promise<boolean> => {
    const target = request.url ?? "";
    const path = pathAsked(target);
    const task = frontTask(path);
    if (!task) {
      if (hasTooMany(target)) refuse(response, "bad-request", path);
      return response.writableEnded;
    }
    if (task.isOpen && request.method === "OPTIONS") {
      response.writeHead(204, PREFLIGHT_HEADERS).end();
      return true;
    }
    if (task.isOpen) put(response, CORS_HEADERS);
    const told = String(request.headers["x-forwarded-for"] ?? "");
    const { allowed, headers } = await counters[task.counted](clientAddress(told, trustedProxies));
    put(response, headers);
    const isRead = request.method === "GET" || request.method === "HEAD";
    const kept = allowed && isRead ? keptAnswer(target) : undefined;
    if (!allowed) refuse(response, "too-many-requests", path);
    else if (hasTooMany(target)) refuse(response, "bad-request", path);
    else if (kept && (await isNewest(kept))) await send(request, response, kept);
    else return false;
    return true;
  };
}

/** Puts a front before whatever answers the server's requests now. */
export function standBefore(server: Server, front: Front): void {
  const behind = server.listeners("request") as Listener[];
  const handle = handler(front);
  server.removeAllListeners("request");
  server.on("request", (request, response) => {
    const goOn = () => {
      for (const listener of behind) listener.call(server, request, response);
    };
    noteSender(request);
    // What fails here is for Next to answer, as long as nothing is sent.
    handle(request, response)
      .catch(() => response.headersSent)
      .then((answered) => answered || goOn());
  });
}

/**
 * From now on requests are counted, and the API is answered, in front of Next, whose route handlers cost many times as much as sending
 * what is kept. Once per process, before the first request. Next does not hand out its server: it is met
 * when its first request comes, before that is handled.
 */
export function standBeforeNext(front: Front): void {
  const met = new WeakSet<Server>();
  subscribe("http.server.request.start", (message) => {
    const { server } = message as { server: Server };
    if (met.has(server)) return;
    met.add(server);
    standBefore(server, front);
  });
}
