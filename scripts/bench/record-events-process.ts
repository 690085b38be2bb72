import { closeDatabase, openDatabase } from "@/lib/db/client";
import { recordSource } from "@/lib/db/commands/record-source";
import { createEvent } from "@/lib/db/commands/save-event";
import { ensureVocabulary } from "@/prisma/ensure-vocabulary";
import { EDITOR, eventInput, figureInput, sourceInput } from "@/prisma/factories";
import { databaseAt, FIGURES, slugOf } from "./benched-events";

// Records events of 200 figures in a database that no site has open:
// node --import tsx record-events-process.ts <folder or postgresql address> <how many>.
const [place = "", many = "1"] = process.argv.slice(2);

const PER_SOURCE = 50;
const AUTHORITIES = 10;

function figureOf(number: number) {
  const day = String((number % 28) + 1).padStart(2, "0");
  const ministry = { name: `Ministry ${number % AUTHORITIES}`, kind: "government", country: "KZ" };
  const television = { name: "State television", kind: "state-media", country: "KZ" };
  return figureInput(1000 + number, {
    ...{ statedAt: `2022-01-${day}`, asOf: `2022-01-${day}` },
    chain: [
      { agent: television, role: "relays", firstHand: true },
      { agent: ministry, role: "asserts", firstHand: false },
    ],
    appearance: {
      passages: [{ phrase: `${1000 + number} people died, the ministry said on television` }],
      chain: [{ agent: ministry, role: "asserts", firstHand: true }],
    },
  });
}

async function succeed(done: Promise<{ ok: boolean }>) {
  const result = await done;
  if (!result.ok) throw new Error(JSON.stringify(result));
}

await openDatabase(databaseAt(place));
await ensureVocabulary();
for (let number = 0; number < Number(many); number++) {
  const event = eventInput({ slug: slugOf(number) });
  await succeed(createEvent(EDITOR, event));
  for (let first = 0; first < FIGURES; first += PER_SOURCE) {
    const figures = Array.from({ length: PER_SOURCE }, (_, index) => figureOf(first + index));
    await succeed(recordSource(EDITOR, sourceInput({ event: event.id, figures })));
  }
}
await closeDatabase();
