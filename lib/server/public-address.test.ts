import { expect, it } from "vitest";
import { isAddressUnknown } from "./public-address";

type Told = { [name in "host" | "x-forwarded-host" | "origin" | "referer"]?: string };

const isUnknown = (told: Told, isUrlSet = false) =>
  isAddressUnknown(new Headers(Object.entries(told)), isUrlSet);

it.each([
  { host: "localhost:3000" },
  { host: "127.0.0.1:3000", origin: "http://127.0.0.1:3000" },
  { host: "[::1]:3000", "x-forwarded-host": "[::1]:3000" },
  { host: "countline.localhost", origin: "null", referer: "http://countline.localhost/events/x" },
  {},
])("knows a site on this machine by %o", (headers) => {
  expect(isUnknown(headers)).toBe(false);
});

it.each([
  { host: "figures.example.org" },
  { host: "192.168.1.5:3000" },
  { host: "localhost.example.org" },
  { host: "localhost:3000", "x-forwarded-host": "figures.example.org" },
  { host: "localhost:3000", origin: "https://figures.example.org" },
  { host: "127.0.0.1:3000", referer: "https://figures.example.org/events/x" },
])("knows no address for readers who come by %o, until it is set", (headers) => {
  expect(isUnknown(headers)).toBe(true);
  expect(isUnknown(headers, true)).toBe(false);
});
