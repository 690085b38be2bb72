import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { Refusal, step } from "./console.mjs";

function readPackages(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8")).packages;
  } catch {
    return null;
  }
}

/**
 * Whether node_modules holds exactly what package-lock.json asks for. npm leaves its own list of what it
 * installed there, as its last act: so an install by hand counts, and one that was cut off does not.
 */
export function isInstalled() {
  const wanted = readPackages("package-lock.json");
  const installed = readPackages("node_modules/.package-lock.json");
  if (!wanted || !installed) return false;
  return Object.entries(wanted).every(([path, one]) => {
    const found = installed[path];
    if (path === "") return true;
    return found ? found.version === one.version && found.integrity === one.integrity : Boolean(one.optional);
  });
}

/** npm's own JavaScript when npm runs us, so that it is the same npm and needs no shell. */
function npmCommand() {
  const file = process.env.npm_execpath;
  if (file?.endsWith(".js")) return { command: process.execPath, before: [file], shell: false };
  return { command: "npm", before: [], shell: process.platform === "win32" };
}

function installCleanly() {
  const { command, before, shell } = npmCommand();
  // The build needs what is listed for development, which NODE_ENV=production would leave out.
  const args = [...before, "ci", "--ignore-scripts", "--include=dev", "--no-audit", "--no-fund"];
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: "inherit", shell });
    child.once("error", reject);
    child.once("exit", (code) => {
      if (code === 0) resolve();
      else reject(new Refusal(`Installing failed: npm ended with code ${code}; its own message is above.`));
    });
  });
}

/** Installs the dependencies unless they are already those of package-lock.json. */
export async function ensureInstalled() {
  if (!isInstalled()) await step("Install the dependencies (npm ci --ignore-scripts)", installCleanly);
}
