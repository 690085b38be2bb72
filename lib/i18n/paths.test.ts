import { expect, it } from "vitest";
import { withoutLocale } from "./paths";

it.each([
  ["/nl/events?country=KZ", "/events?country=KZ"],
  ["/nl", "/"],
  ["/nl?page=2", "/?page=2"],
  ["/events", "/events"],
  ["/nlx/events", "/nlx/events"],
])("%s without its language is %s", (path, rest) => {
  expect(withoutLocale(path)).toBe(rest);
});

it.each(["/nl//elsewhere.example", "/en///elsewhere.example/x"])("%s leads nowhere else", (path) => {
  expect(withoutLocale(path)).toMatch(/^\/elsewhere/);
});
