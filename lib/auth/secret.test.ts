import { mkdtemp, readdir, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readOrCreateSecret } from "./secret";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "countline-secret-"));
});

afterEach(() => rm(folder, { recursive: true }));

describe("readOrCreateSecret", () => {
  it("makes one for its owner only, and keeps it", async () => {
    const inner = join(folder, "data");
    const secret = await readOrCreateSecret(inner);
    expect(secret.length).toBeGreaterThanOrEqual(43);
    expect((await stat(join(inner, "secret"))).mode & 0o777).toBe(0o600);
    expect(await readOrCreateSecret(inner)).toBe(secret);
  });

  it("is one and the same for many who start at once, and leaves nothing else behind", async () => {
    const secrets = await Promise.all(Array.from({ length: 8 }, () => readOrCreateSecret(folder)));
    expect(new Set(secrets).size).toBe(1);
    expect(await readdir(folder)).toEqual(["secret"]);
  });

  it("refuses a damaged one", async () => {
    await writeFile(join(folder, "secret"), "short");
    await expect(readOrCreateSecret(folder)).rejects.toThrow(/is damaged/);
  });
});
