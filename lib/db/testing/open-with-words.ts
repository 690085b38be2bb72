import { EDITOR, VOCABULARY } from "@/prisma/factories";
import { addVocabulary } from "../commands/save-vocabulary";
import { done } from "./results";
import { openTestDatabase } from "./test-database";

/** `openTestDatabase`, with the metrics, populations and places that the factories' figures are about, as revision 1. */
export async function openWithWords(): Promise<void> {
  await openTestDatabase();
  done(await addVocabulary(EDITOR, VOCABULARY, "Words"));
}
