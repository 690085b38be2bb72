import { readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv";
import addFormats from "ajv-formats";
import { parseAtomFeed, parseJsonFeed } from "feedsmith";
import jsonFeedSchema from "jsonfeed-schema/schema-v1.1.json" with { type: "json" };
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

const ajv = new Ajv({ strict: false, allErrors: true });
addFormats.default(ajv);
const isJsonFeed = ajv.compile(jsonFeedSchema);

/** Reads a JSON Feed as feed readers do, once it is found valid by its schema. */
export function readJsonFeed(text: string) {
  if (!isJsonFeed(JSON.parse(text))) throw new Error(ajv.errorsText(isJsonFeed.errors));
  return parseJsonFeed(text);
}
