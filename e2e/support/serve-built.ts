import { mkdirSync, rmSync } from "node:fs";
import { e2eFolder } from "./folder";
import { SiteProcess } from "./site-process";

// Started by Playwright: the built site with a fresh database and the demo data. What it prints is
// written down, since it tells the first admin's link once.
mkdirSync(e2eFolder.path, { mode: 0o700 });
const site = new SiteProcess({
  dataDir: e2eFolder.dataDir,
  port: Number(process.env.E2E_PORT),
  env: { COUNTLINE_DEMO: "on" },
  logFile: e2eFolder.serverLog,
});

for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => site.stop());

const code = await site.exited;
if (code !== 0) console.error(site.printed);
rmSync(e2eFolder.path, { recursive: true, force: true });
process.exitCode = code ?? 1;
