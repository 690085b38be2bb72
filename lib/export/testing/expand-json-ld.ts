import jsonld from "jsonld";

// schema.org's context gives its words by a vocabulary; what else it says is about a few of them. Whether there is such a
// word is asked of another: type-check-json-ld.ts.
const document = { "@context": { "@vocab": "https://schema.org/" } };
const documentLoader = async (url: string) => ({ documentUrl: url, document });

/** JSON-LD as a processor without network expands it. It throws for what would be lost without a word. */
export async function expandJsonLd(text: string): Promise<unknown[]> {
  const options = { safe: true, documentLoader };
  return jsonld.expand(JSON.parse(text), options);
}
