import { readFileSync } from "node:fs";
import { Refusal } from "./console.mjs";

function toParts(version) {
  return version
    .replace(/^[^\d]*/, "")
    .split(".")
    .map(Number);
}

/** Refuses a Node older than `engines.node` of package.json, before anything fails in a less readable way. */
export function checkNodeVersion(running = process.versions.node) {
  const wanted = JSON.parse(readFileSync("package.json", "utf8")).engines.node;
  const [major, minor] = toParts(running);
  const [leastMajor, leastMinor] = toParts(wanted);
  if (major > leastMajor || (major === leastMajor && minor >= leastMinor)) return;
  throw new Refusal(
    `Countline needs Node ${leastMajor}.${leastMinor} or newer; this is Node ${running}.\n` +
      "Install a current release from https://nodejs.org and run the same command again.",
  );
}
