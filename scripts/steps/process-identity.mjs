import { readFileSync } from "node:fs";

/** The moment a process began as its system tells it; "" where the system does not say. */
export function processStart(pid) {
  try {
    const line = readFileSync(`/proc/${pid}/stat`, "utf8");
    return line.slice(line.lastIndexOf(")") + 2).split(" ")[19] ?? "";
  } catch {
    return "";
  }
}

/** Whether the process that wrote `holder` still lives; a later one that was given its number does not count. */
export function stillLives(holder) {
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    if (error.code !== "EPERM") return false;
  }
  return !holder.startedAt || holder.startedAt === processStart(holder.pid);
}
