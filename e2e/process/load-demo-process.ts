import { setTimeout as pause } from "node:timers/promises";
import { openDatabase } from "@/lib/db/client";
import { getHeadRevision } from "@/lib/db/queries/get-head-revision";
import { ensureVocabulary } from "@/prisma/ensure-vocabulary";
import { loadDemoIfEmpty } from "@/prisma/load-demo";

// A process that fills an empty folder as the first start does, and says again and again to which
// revision it has come, until it is killed: node --import tsx load-demo-process.ts <folder>.
const [folder = ""] = process.argv.slice(2);

await openDatabase({ kind: "embedded", folder, address: "the loading process" });
await ensureVocabulary();
const loading = loadDemoIfEmpty().then(() => process.exit(0));
for (;;) {
  process.stdout.write(`${await getHeadRevision()}\n`);
  await Promise.race([loading, pause(5)]);
}
