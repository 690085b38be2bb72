import { addVocabulary } from "@/lib/db/commands/save-vocabulary";
import { SYSTEM } from "@/lib/domain/permissions";
import { readMetrics, readPopulations } from "./demo-files";

/** Puts in what every Countline needs before anybody can add a figure: metrics and populations. Does nothing twice. */
export async function ensureVocabulary(): Promise<void> {
  const vocabulary = { metrics: await readMetrics(), populations: await readPopulations() };
  const done = await addVocabulary(SYSTEM, vocabulary, "Metrics and populations");
  if (!done.ok) throw new Error(`The vocabulary was refused: ${JSON.stringify(done.problems)}`);
}
