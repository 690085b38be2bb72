import { gzipSync } from "node:zlib";
import type { Browser, Response } from "@playwright/test";
import { type Finding, kB } from "./finding";
import { PAGES } from "./pages";

/** Script that a public page may bring beside what Next itself does, gzip -9. */
const MOST_MORE_BYTES = 15_000;

/** What only the interactive chart brings, as it stands in minified script. */
const CHART_LIBRARY = "recharts";

type PageWeight = {
  /** All script, by `gzip -9`: the same measure for every server. */
  script: number;
  /** As sent, by kind. */
  sent: { document: number; stylesheet: number; font: number };
  bringsChartLibrary: boolean;
};

async function weighScript(response: Response): Promise<{ bytes: number; isChart: boolean }> {
  const body = await response.body();
  return { bytes: gzipSync(body, { level: 9 }).length, isChart: body.includes(CHART_LIBRARY) };
}

/** Everything that a browser fetches of a page of its own accord, prefetching included. */
async function weighPage(browser: Browser, url: string): Promise<PageWeight> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const responses: Response[] = [];
  page.on("response", (response) => responses.push(response));
  await page.goto(url, { waitUntil: "networkidle" });
  const of = (kind: string) => responses.filter((one) => one.request().resourceType() === kind);
  const sent = async (kind: string) => {
    const sizes = await Promise.all(of(kind).map((one) => one.request().sizes()));
    return sizes.reduce((sum, { responseBodySize }) => sum + responseBodySize, 0);
  };
  const scripts = await Promise.all(of("script").map(weighScript));
  const weight = {
    script: scripts.reduce((sum, { bytes }) => sum + bytes, 0),
    sent: {
      document: await sent("document"),
      stylesheet: await sent("stylesheet"),
      font: await sent("font"),
    },
    bringsChartLibrary: scripts.some(({ isChart }) => isChart),
  };
  await page.close();
  return weight;
}

function tellSent({ sent }: PageWeight): string {
  return `HTML ${kB(sent.document)}, CSS ${kB(sent.stylesheet)}, fonts ${kB(sent.font)} as sent`;
}

/** The script of our pages before anybody touches them, beside that of an empty Next page. */
export async function measureWeight(browser: Browser, site: string, bareSite: string): Promise<Finding[]> {
  const bare = await weighPage(browser, bareSite);
  console.log(`   script of a bare Next page, gzip -9: ${kB(bare.script)}`);
  const findings: Finding[] = [];
  for (const { name, path } of PAGES) {
    const weight = await weighPage(browser, site + path);
    console.log(`   ${name}: ${tellSent(weight)}`);
    const more = weight.script - bare.script;
    findings.push({
      what: `script of ${name} before interaction`,
      measured: `${kB(weight.script)}: ${kB(more)} more, ${(weight.script / bare.script).toFixed(3)} ×`,
      budget: `≤ ${kB(MOST_MORE_BYTES)} more`,
      isWithin: more <= MOST_MORE_BYTES,
    });
    findings.push({
      what: `Recharts in ${name} before interaction`,
      measured: weight.bringsChartLibrary ? "some" : "none",
      budget: "none",
      isWithin: !weight.bringsChartLibrary,
    });
  }
  return findings;
}
