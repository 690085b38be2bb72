import { randomBytes } from "node:crypto";
import { link, mkdir, readFile, unlink, writeFile } from "node:fs/promises";
import { join } from "node:path";

const MINIMUM_LENGTH = 32;

async function readSecret(path: string): Promise<string | null> {
  try {
    return (await readFile(path, "utf8")).trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}

/** Puts a whole file in place or, when there is one already, leaves that: nobody ever reads half a secret. */
async function createSecret(path: string): Promise<void> {
  const draft = `${path}.${process.pid}.${randomBytes(4).toString("hex")}`;
  await writeFile(draft, `${randomBytes(32).toString("base64url")}\n`, { flag: "wx", mode: 0o600 });
  try {
    await link(draft, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  } finally {
    await unlink(draft);
  }
}

/**
 * The secret that sessions are signed with, kept in `<folder>/secret` for its owner only; made at the
 * first start. Throws when that file holds something too short to be one.
 */
export async function readOrCreateSecret(folder: string): Promise<string> {
  const path = join(folder, "secret");
  if ((await readSecret(path)) === null) {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await createSecret(path);
  }
  const secret = (await readSecret(path)) ?? "";
  if (secret.length < MINIMUM_LENGTH) {
    throw new Error(`${path} is damaged. Delete it and start again: everyone then has to sign in anew.`);
  }
  return secret;
}
