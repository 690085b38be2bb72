import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

type Lock = { packages: Record<string, { optionalDependencies?: Record<string, string> }> };

const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8")) as Lock;

/** Whether a package finds another as Node does: beside itself, or in a folder above. */
function finds(path: string, name: string): boolean {
  const parts = path.split("/node_modules/");
  const above = parts.map((_, index) => parts.slice(0, parts.length - index).join("/node_modules/"));
  return [...above, ""].some((folder) => packages[`${folder ? `${folder}/` : ""}node_modules/${name}`]);
}

test("the lock names the binaries of every platform, not only of the one that it was made on", () => {
  // A registry that holds only some of them leaves the others out, and `npm ci` then refuses everywhere.
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => !finds(path, name)),
  );
  expect(missing).toEqual([]);
});
