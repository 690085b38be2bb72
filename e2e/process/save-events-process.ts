import { closeDatabase, openDatabase } from "@/lib/db/client";
import { createEvent } from "@/lib/db/commands/save-event";
import { ensureVocabulary } from "@/prisma/ensure-vocabulary";
import { EDITOR, eventInput } from "@/prisma/factories";

// Fills an empty folder with published events, the first of January 2022 and each a day later than the one
// before, and ends: node --import tsx save-events-process.ts <folder> <how many>.
const [folder = "", count = ""] = process.argv.slice(2);

await openDatabase({ kind: "embedded", folder, address: "the filling process" });
await ensureVocabulary();
for (let number = 1; number <= Number(count); number += 1) {
  const start = new Date(Date.UTC(2022, 0, number)).toISOString().slice(0, 10);
  const event = eventInput({ slug: `event-${number}`, title: `Event no. ${number}`, start, end: null });
  const saved = await createEvent(EDITOR, event);
  if (!saved.ok) throw new Error(JSON.stringify(saved.problems));
}
await closeDatabase();
