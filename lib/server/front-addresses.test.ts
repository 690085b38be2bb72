import { expect, it } from "vitest";
import { frontTask, pathAsked } from "./front-addresses";

const taskOf = (target: string) => frontTask(pathAsked(target));

it.each([
  "/api/v1/populations?limit=3",
  "/api/./v1/populations",
  "/x/../api/v1/populations",
  "/api/%2e/v1/populations",
  "/x/%2E%2e/api/v1/populations",
  "/%61pi/v1/populations",
  "/api//v1/populations",
  "//api/v1/populations",
  "/\\api/v1/populations",
  "http://elsewhere.example/api/v1/populations",
  "/api/v1/a%00b%zz",
  "/feeds/changes.atom",
  "/api/oembed?url=x",
])("counts %s among what programs read", (target) => {
  expect(taskOf(target)).toEqual({ counted: "reads", isOpen: true });
});

it.each([
  ["/embed/events/kazakhstan-january-2022", false],
  ["/embed/abcdefghijklmnop", false],
  ["/c/abcdefghijklmnop", false],
  ["/nl/c/abcdefghijklmnop", false],
  ["/c/abcdefghijklmnop.svg", true],
  ["/c/./abcdefghijklmnop@2x.png", true],
])("counts %s among what stands in pages", (target, isOpen) => {
  expect(taskOf(target)).toEqual({ counted: "frames", isOpen });
});

it.each(["/", "/api/health", "/events/x", "/compare", "/c", "/embed.js", "/apiary", "/feedsx"])(
  "leaves %s alone",
  (target) => {
    expect(taskOf(target)).toBeNull();
  },
);
