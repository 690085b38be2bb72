import { expect, it } from "vitest";
import { oembedQuerySchema, readFramedPage } from "./oembed";

const ORIGIN = "https://figures.example.org";
const read = (address: string) => readFramedPage(new URL(address, ORIGIN), ORIGIN);

it("knows the pages that can be framed, in each language, with their view", () => {
  expect(read("/events/norway?metric=deaths&authorities=a&authorities=b")).toEqual({
    kind: "event",
    lang: "en",
    slug: "norway",
    view: { metric: ["deaths"], authorities: ["a", "b"] },
  });
  expect(read("/nl/events/norway")).toMatchObject({ kind: "event", lang: "nl", slug: "norway" });
  expect(read("/c/0123456789abcdef")).toEqual({ kind: "shared", id: "0123456789abcdef" });
  expect(read("/nl/c/0123456789abcdef")).toEqual({ kind: "shared", id: "0123456789abcdef" });
  expect(read("http://figures.example.org/events/norway")).toMatchObject({ slug: "norway" });
});

it.each([
  "/",
  "/events/norway/compare",
  "/c/0123456789abcdef.svg",
  "/desk",
  "https://elsewhere.example/events/norway",
  "https://figures.example.org.elsewhere.example/events/norway",
])("knows nothing of %s", (address) => {
  expect(read(address)).toBeNull();
});

it.each([{}, { url: "no address" }, { url: ORIGIN, maxwidth: "-1" }, { url: ORIGIN, maxheight: "wide" }])(
  "refuses %o",
  (query) => {
    expect(oembedQuerySchema.safeParse(query).success).toBe(false);
  },
);
