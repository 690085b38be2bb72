import { chromium } from "@playwright/test";
import lighthouse, { type Result } from "lighthouse";
import { findChromium } from "@/e2e/support/chromium";
import { freePort } from "@/e2e/support/site-process";
import type { Finding } from "./finding";
import { PAGES } from "./pages";

const LEAST_SCORE = 95;
const RUNS = 3;

/** What kept a category from 100, by Lighthouse's own names. */
function shortcomings({ audits, categories }: Result, category: string): string {
  const refs = categories[category]?.auditRefs ?? [];
  const short = refs.filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9);
  return short.map(({ id }) => `${id} ${audits[id]?.displayValue ?? ""}`.trim()).join(", ");
}

function toFindings(name: string, result: Result): Finding[] {
  return Object.entries(result.categories).map(([id, { title, score }]) => {
    const points = Math.round((score ?? 0) * 100);
    const short = shortcomings(result, id);
    return {
      what: `Lighthouse of ${name}: ${title}`,
      measured: short ? `${points} (${short})` : `${points}`,
      budget: `≥ ${LEAST_SCORE}`,
      isWithin: points >= LEAST_SCORE,
    };
  });
}

/** The middle one of a few runs by performance, which hangs on the moment. */
async function runOften(url: string, port: number): Promise<Result> {
  const results: Result[] = [];
  while (results.length < RUNS) {
    const run = await lighthouse(url, { port, logLevel: "error" });
    if (run) results.push(run.lhr);
  }
  const performance = ({ categories }: Result) => categories.performance?.score ?? 0;
  const [middle] = results.toSorted((a, b) => performance(a) - performance(b)).slice((RUNS - 1) / 2);
  if (!middle) throw new Error(`Lighthouse gave nothing for ${url}.`);
  return middle;
}

/** Lighthouse's scores as it gives them by itself: a telephone on slow 4G. */
export async function measureLighthouse(site: string): Promise<Finding[]> {
  const port = await freePort();
  const { args = [], ...launch } = findChromium();
  const browser = await chromium.launch({ ...launch, args: [...args, `--remote-debugging-port=${port}`] });
  const findings: Finding[] = [];
  try {
    for (const { name, path } of PAGES) {
      findings.push(...toFindings(name, await runOften(site + path, port)));
    }
  } finally {
    await browser.close();
  }
  return findings;
}
