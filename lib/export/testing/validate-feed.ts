import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseAtomFeed, parseJsonFeed } from "feedsmith";
import { RelaxNGValidator, XmlDocument } from "libxml2-wasm";

const GRAMMAR = readFileSync(join(import.meta.dirname, "atom.rng"), "utf8");

/** Reads an Atom feed as feed readers do, once it is found valid by its grammar and by what that cannot say. */
export function readAtom(text: string) {
  const grammar = XmlDocument.fromString(GRAMMAR);
  const validator = RelaxNGValidator.fromDoc(grammar);
  const document = XmlDocument.fromString(text);
  try {
    validator.validate(document);
  } finally {
    for (const one of [document, validator, grammar]) one.dispose();
  }
  return parseAtomFeed(text);
}

/** Reads a JSON Feed as feed readers do. Throws for what is none. */
export const readJsonFeed = (text: string) => parseJsonFeed(text);
