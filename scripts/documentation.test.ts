import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

// What an operator can set, a program can ask for and a developer can run is documented; and nothing else is.

const read = (path: string) => readFileSync(path, "utf8");

it("every setting is in the README's table and in the example of .env", () => {
  const known = [...read("lib/server/env.ts").matchAll(/^ {2}([A-Z_]+):/gm)].map((match) => match[1]);
  const told = [...read("README.md").matchAll(/^\| `([A-Z_]+)` \|/gm)].map((match) => match[1]);
  const shown = [...read(".env.example").matchAll(/^# ([A-Z_]+)=/gm)].map((match) => match[1]);
  expect(known.length).toBeGreaterThan(0);
  expect(told.toSorted()).toEqual(known.toSorted());
  expect(shown.toSorted()).toEqual(known.toSorted());
});

it("every address of the API is in the README", () => {
  const files = readdirSync("app/api", { recursive: true, encoding: "utf8" });
  const routes = files
    .filter((file) => file.endsWith("route.ts") && !file.includes("[..."))
    .map((file) => {
      return `/api/${file.replace("/route.ts", "")}`.replaceAll("[", "{").replaceAll("]", "}");
    });
  expect(routes.length).toBeGreaterThan(0);
  expect(routes.filter((route) => !read("README.md").includes(`GET ${route}`))).toEqual([]);
});

it("every command is documented", () => {
  const documents = read("README.md") + read("CONTRIBUTING.md");
  const commands = Object.keys(JSON.parse(read("package.json")).scripts);
  const unnamed = commands.filter((name) => {
    return !documents.includes(`npm run ${name}`) && !documents.includes(`npm ${name}`);
  });
  expect(unnamed).toEqual([]);
});
