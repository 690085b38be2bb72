import { expect, it } from "vitest";
import { conditions, isUnchanged } from "./conditional";

const AT = Date.UTC(2026, 10, 22, 3, 4, 5, 678);
const LATER = AT + 60_000;
const asking = (headers: Record<string, string>) => ({ headers: new Headers(headers) });
const given = conditions("revision 7", AT, LATER);

it("sends nothing again to who has it, by its tag or by its date", () => {
  expect(isUnchanged(asking({ "If-None-Match": given.ETag ?? "" }), "revision 7", AT)).toBe(true);
  expect(isUnchanged(asking({ "If-Modified-Since": given["Last-Modified"] ?? "" }), "revision 7", AT)).toBe(
    true,
  );
});

it("sends what has changed", () => {
  expect(isUnchanged(asking({ "If-None-Match": given.ETag ?? "" }), "revision 8", LATER)).toBe(false);
  expect(
    isUnchanged(asking({ "If-Modified-Since": given["Last-Modified"] ?? "" }), "revision 8", LATER),
  ).toBe(false);
  expect(isUnchanged(asking({}), "revision 7", AT)).toBe(false);
  expect(isUnchanged(asking({ "If-Modified-Since": "yesterday" }), "revision 7", AT)).toBe(false);
});

it("believes the tag where both are given", () => {
  const both = { "If-None-Match": given.ETag ?? "", "If-Modified-Since": given["Last-Modified"] ?? "" };
  expect(isUnchanged(asking(both), "revision 8", AT)).toBe(false);
});

it("gives no date within the second of a change: there may be another one in it", () => {
  expect(conditions("revision 7", AT, AT + 300)["Last-Modified"]).toBeUndefined();
  expect(conditions("revision 7", AT, AT + 322)["Last-Modified"]).toBe("Sun, 22 Nov 2026 03:04:05 GMT");
});
