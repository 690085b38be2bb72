import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

let hashes: string[] | undefined;

/**
 * How a content security policy names the style sheets of the build (CSP 3, hash sources). Pages bring them along
 * in their markup, where Next puts no nonce on them. A page may have one: React puts several into one element, whose
 * hash is none of theirs. There must be a build: in development there is none.
 */
export function sheetHashes(): string[] {
  hashes ??= readHashes(join(process.cwd(), process.env.NEXT_DIST_DIR ?? ".next", "static", "chunks"));
  return hashes;
}

function readHashes(folder: string): string[] {
  const sheets = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => name.endsWith(".css"));
  return sheets.map(({ name }) => {
    const digest = createHash("sha256")
      .update(readFileSync(join(folder, name)))
      .digest("base64");
    return `'sha256-${digest}'`;
  });
}
