import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "@playwright/test";

/** What Playwright is to launch; empty: the browser that it installed itself. */
type Launch = { executablePath?: string; args?: string[]; env?: NodeJS.ProcessEnv };

const PACKAGE = "@sparticuz/chromium";

function environment(more: Record<string, string> = {}): NodeJS.ProcessEnv {
  return { ...process.env, ...more };
}

/**
 * Unpacks the browser that an npm package brings into a folder of this checkout, with the libraries and
 * fonts that a bare machine lacks. The package itself always unpacks into the temporary folder, where it
 * takes another user's file, or one that is still being written, for its own.
 */
function unpack(folder: string): void {
  const draft = `${folder}.${process.pid}`;
  mkdirSync(draft, { recursive: true });
  const script = `import("${PACKAGE}").then((module) => module.default.executablePath())`;
  // It unpacks the libraries only where it believes to be on the system that they are made for.
  const env = environment({ TMPDIR: draft, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" });
  execFileSync(process.execPath, ["-e", script], { env, stdio: "inherit" });
  // Unpacked for its owner alone; a checkout may be tested by root and by another user in turn.
  chmodSync(join(draft, "chromium"), 0o755);
  try {
    renameSync(draft, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
    rmSync(draft, { recursive: true });
  }
}

function starts(executablePath: string, env: NodeJS.ProcessEnv): boolean {
  try {
    execFileSync(executablePath, ["--version"], { env, stdio: "pipe" });
    return true;
  } catch {
    return false;
  }
}

function fromPackage(): Launch {
  const { version } = JSON.parse(readFileSync(join("node_modules", PACKAGE, "package.json"), "utf8"));
  const folder = join(process.cwd(), "node_modules", ".cache", `chromium-${version}`);
  if (!existsSync(folder)) unpack(folder);
  const executablePath = join(folder, "chromium");
  const fonts: Record<string, string> = existsSync("/etc/fonts")
    ? {}
    : { FONTCONFIG_PATH: join(folder, "fonts") };
  const asItIs = environment(fonts);
  const env = starts(executablePath, asItIs)
    ? asItIs
    : environment({ ...fonts, LD_LIBRARY_PATH: join(folder, "al2023", "lib") });
  // The package's own arguments turn web security off and crash the second test.
  return { executablePath, args: ["--no-sandbox"], env };
}

/** The browser for the tests: one that Playwright installed, else the system's, else the one from npm. */
export function findChromium(): Launch {
  if (existsSync(chromium.executablePath())) return {};
  const system = ["/usr/bin/chromium", "/usr/bin/chromium-browser"].find((path) => existsSync(path));
  return system ? { executablePath: system, args: ["--no-sandbox"] } : fromPackage();
}
