import { expect, test } from "vitest";
import { checkNodeVersion } from "./node-version.mjs";

test("a Node that is too old is refused with what to do", () => {
  expect(() => checkNodeVersion("18.20.4")).toThrow(/needs Node 20\.19 or newer; this is Node 18\.20\.4/);
  expect(() => checkNodeVersion("20.18.9")).toThrow("https://nodejs.org");
});

test("the oldest that will do and anything newer is taken", () => {
  for (const version of ["20.19.0", "20.20.2", "22.1.0", "24.0.0"]) checkNodeVersion(version);
});
