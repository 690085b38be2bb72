import { expect, it } from "vitest";
import { presentAddress } from "./event-address";

it.each([
  ["/nl/events/old?metric=deaths&q=a?b", "/nl/events/new?metric=deaths&q=a?b"],
  ["/embed/events/old", "/embed/events/new"],
  ["/feeds/events/old.atom?lang=nl", "/feeds/events/new.atom?lang=nl"],
  ["/api/v1/events/old/figures.csv", "/api/v1/events/new/figures.csv"],
  // However the name was written: an address that led to itself would lead for ever.
  ["/api/v1/events/%6fld", "/api/v1/events/new"],
])("%s leads to %s", (asked, present) => {
  expect(presentAddress(asked, "new")).toBe(present);
});
