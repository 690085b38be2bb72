import { mkdtemp, rm } from "node:fs/promises";
import { availableParallelism, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { findChromium } from "@/e2e/support/chromium";
import { freePort, SiteProcess } from "@/e2e/support/site-process";
import { measureThroughput } from "./api-throughput";
import { startBareNext } from "./bare-next";
import { measureChartVisible } from "./chart-visible";
import { measureEmbed } from "./embed-weight";
import { type Finding, tell } from "./finding";
import { measureLayoutShift } from "./layout-shift";
import { measureLighthouse } from "./lighthouse";
import { measureWeight } from "./page-weight";
import { measurePermalink } from "./permalink-speed";

// What the built site with its demo data costs a reader, each beside a floor that is measured in the same run.

async function measure(title: string, work: () => Promise<Finding[]>): Promise<Finding[]> {
  console.log(`\n== ${title}`);
  const findings = await work();
  for (const finding of findings) console.log(tell(finding));
  return findings;
}

async function measureAll(folder: string): Promise<Finding[]> {
  const throughput = await measure("API throughput", () => measureThroughput(folder));
  const dataDir = join(folder, "data");
  const site = await new SiteProcess({
    dataDir,
    port: await freePort(),
    env: { COUNTLINE_DEMO: "on" },
  }).healthy();
  const browser = await chromium.launch(findChromium());
  try {
    return [
      ...throughput,
      ...(await measure("Page weight", async () => {
        const bare = await startBareNext(join(folder, "bare"));
        return measureWeight(browser, site.url, bare.url).finally(() => bare.stop());
      })),
      ...(await measure("Embed", () => measureEmbed(browser, site.url))),
      ...(await measure("Chart visible", async () => [await measureChartVisible(browser, site.url)])),
      ...(await measure("Permalink", () => measurePermalink(browser, site.url))),
      ...(await measure("Layout shift", () => measureLayoutShift(browser, site.url))),
      ...(await measure("Lighthouse", () => measureLighthouse(site.url))),
    ];
  } finally {
    await browser.close();
    await site.stop();
  }
}

const [load = 0] = loadavg();
console.log(`Other work on this machine: ${load.toFixed(1)} processes on ${availableParallelism()} cores.`);
const folder = await mkdtemp(join(tmpdir(), "countline-bench-"));
const findings = await measureAll(folder).finally(() => rm(folder, { recursive: true, force: true }));
const beyond = findings.filter(({ isWithin }) => !isWithin);
console.log(beyond.length === 0 ? "\nEverything is within its budget." : "\nBeyond its budget:");
for (const finding of beyond) console.log(tell(finding));
process.exitCode = beyond.length === 0 ? 0 : 1;
