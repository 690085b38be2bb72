import { expect, it } from "vitest";
import { conditions, isUnchanged } from "./conditional";

const AT = Date.UTC(2026, 10, 22, 3, 4, 5, 678);
const LATER = AT + 60_000;
const asking = (headers: Record<string, string>) => ({ headers: new Headers(headers) });
const made = (revision: number, at = AT) => ({ from: [revision], at, build: { id: "one", at: AT - 60_000 } });
const given = conditions(made(7), LATER);
const [byTag, byDate] = [
  asking({ "If-None-Match": given.ETag ?? "" }),
  asking({ "If-Modified-Since": given["Last-Modified"] ?? "" }),
];

it("sends nothing again to who has it, by its tag or by its date", () => {
  expect(isUnchanged(byTag, made(7))).toBe(true);
  expect(isUnchanged(byDate, made(7))).toBe(true);
});

it("sends what has changed", () => {
  expect(isUnchanged(byTag, made(8, LATER))).toBe(false);
  expect(isUnchanged(byDate, made(8, LATER))).toBe(false);
  expect(isUnchanged(asking({}), made(7))).toBe(false);
  expect(isUnchanged(asking({ "If-Modified-Since": "yesterday" }), made(7))).toBe(false);
});

it("sends it again once another build makes it, which may say the same in other words", () => {
  const anew = { ...made(7), build: { id: "other", at: LATER } };
  expect(isUnchanged(byTag, anew)).toBe(false);
  expect(isUnchanged(byDate, anew)).toBe(false);
  expect(conditions(anew, LATER + 60_000)["Last-Modified"]).toBe("Sun, 22 Nov 2026 03:05:05 GMT");
});

it("believes the tag where both are given", () => {
  const both = { "If-None-Match": given.ETag ?? "", "If-Modified-Since": given["Last-Modified"] ?? "" };
  expect(isUnchanged(asking(both), made(8))).toBe(false);
});

it("gives no date within the second of a change: there may be another one in it", () => {
  expect(conditions(made(7), AT + 300)["Last-Modified"]).toBeUndefined();
  expect(conditions(made(7), AT + 322)["Last-Modified"]).toBe("Sun, 22 Nov 2026 03:04:05 GMT");
});
