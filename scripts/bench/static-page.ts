import { once } from "node:events";
import { createServer, type Server } from "node:http";
import { gzipSync } from "node:zlib";
import { freePort } from "@/e2e/support/site-process";
import { withoutScripts } from "@/e2e/support/without-scripts";

type Kept = { type: string; body: Buffer; isGzip: boolean };

async function fetchKept(address: string): Promise<Kept> {
  const answer = await fetch(address);
  const type = answer.headers.get("content-type") ?? "application/octet-stream";
  const bytes = Buffer.from(await answer.arrayBuffer());
  const body = type.startsWith("text/html") ? Buffer.from(withoutScripts(bytes.toString())) : bytes;
  const isGzip = /^text|svg/.test(type);
  return { type, body: isGzip ? gzipSync(body) : body, isGzip };
}

/**
 * The floor: a bare `node:http` server with the pages of `site` as plain files, without their scripts. What
 * is asked for is fetched once, compressed as Next does (gzip, level 6) and kept in memory.
 */
export async function serveStatically(site: string): Promise<{ url: string; server: Server }> {
  const kept = new Map<string, Promise<Kept>>();
  const server = createServer(async ({ url = "/" }, response) => {
    const found = kept.get(url) ?? fetchKept(site + url);
    kept.set(url, found);
    const { type, body, isGzip } = await found;
    response.setHeader("Content-Type", type);
    if (isGzip) response.setHeader("Content-Encoding", "gzip");
    response.end(body);
  });
  const port = await freePort();
  server.listen(port);
  await once(server, "listening");
  return { url: `http://localhost:${port}`, server };
}
