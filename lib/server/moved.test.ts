import { expect, it } from "vitest";
import { EventMoved, movedResponse } from "./moved";

const moved = new EventMoved("flood", "flood-of-2024");
const leadsTo = (address: string) =>
  movedResponse(new URL(address, "https://figures.example"), moved).headers.get("location");

it.each([
  ["/events/flood", "/events/flood-of-2024"],
  [
    "/nl/events/flood/compare?from=2024-01-01&from=flood",
    "/nl/events/flood-of-2024/compare?from=2024-01-01&from=flood",
  ],
  ["/embed/events/flood?theme=dark", "/embed/events/flood-of-2024?theme=dark"],
  ["/feeds/events/flood.atom?lang=nl", "/feeds/events/flood-of-2024.atom?lang=nl"],
  [
    "/api/v1/events/flood/figures.hxl.csv?metric=deaths",
    "/api/v1/events/flood-of-2024/figures.hxl.csv?metric=deaths",
  ],
])("leads from %s to the same of the present name", (address, present) => {
  expect(leadsTo(address)).toBe(present);
});

it("may be read by other pages, and is asked for again each time", () => {
  const { status, headers } = movedResponse(
    new URL("https://figures.example/feeds/events/flood.json"),
    moved,
  );
  expect(status).toBe(308);
  expect(headers.get("access-control-allow-origin")).toBe("*");
  expect(headers.get("cache-control")).toBe("no-cache");
});
