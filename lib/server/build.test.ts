import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { readBuild } from "./build";

const root = mkdtempSync(join(tmpdir(), "countline-build-"));
afterAll(() => rmSync(root, { recursive: true }));

it("is the same in each process of a build and after each start, and another in another build", () => {
  const [one, other] = ["one", "other"].map((id, hour) => {
    const folder = join(root, id);
    mkdirSync(folder);
    const file = join(folder, "BUILD_ID");
    writeFileSync(file, `${id}\n`);
    utimesSync(file, hour * 3600, hour * 3600);
    return folder;
  });
  expect(readBuild(one ?? "")).toEqual({ id: "one", at: 0 });
  expect(readBuild(one ?? "")).toEqual(readBuild(one ?? ""));
  expect(readBuild(other ?? "")).toEqual({ id: "other", at: 3_600_000 });
});

it("takes each start for a build where there is none", () => {
  const { id, at } = readBuild(join(root, "nothing"));
  expect(id).toContain(String(performance.timeOrigin));
  expect(at).toBeLessThanOrEqual(Date.now());
});
