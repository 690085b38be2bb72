import { closeDatabase, openDatabase } from "@/lib/db/client";
import { createEvent } from "@/lib/db/commands/save-event";
import { EDITOR, eventInput } from "@/prisma/factories";

// A process that saves one event after another and says each one's revision and id once it is
// answered, until it is killed: node --import tsx save-in-a-loop-process.ts <folder>.
const [folder = ""] = process.argv.slice(2);

await openDatabase({ kind: "embedded", folder, address: "the saving process" });
process.once("SIGTERM", () => closeDatabase().then(() => process.exit(0)));

for (;;) {
  const input = eventInput();
  const answer = await createEvent(EDITOR, input);
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
  process.stdout.write(`${answer.revision} ${input.id}\n`);
}
