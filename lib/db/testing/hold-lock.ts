import { lockFolder } from "../embedded-lock";

// A process of its own for the tests of the lock: node --import tsx hold-lock.ts <folder> <address>.
// It says "ready", waits for a line on its input, takes the lock, says what came of it, and keeps it
// until its input ends.
const [folder = "", address = ""] = process.argv.slice(2);

function say(text: string): void {
  process.stdout.write(`${text.replaceAll("\n", " ")}\n`);
}

let unlock = async () => {};
process.stdin.once("data", async () => {
  try {
    unlock = await lockFolder(folder, address);
    say("locked");
  } catch (error) {
    say(error instanceof Error ? `${error.name}: ${error.message}` : String(error));
  }
});
process.stdin.on("end", () => unlock().then(() => process.exit(0)));
say("ready");
