import { expect, test } from "vitest";
import { toSlug } from "./slug";

test.each([
  ["Unrest in Kazakhstan, January 2022", "unrest-in-kazakhstan-january-2022"],
  ["  Élysée – déjà vu!  ", "elysee-deja-vu"],
  ["Utøya, Łódź, Đà Nẵng, Diyarbakır", "utoya-lodz-da-nang-diyarbakir"],
  ["Weißenfels, Ærø, Þingvellir, Œuvre", "weissenfels-aero-thingvellir-oeuvre"],
  ["Алматы", ""],
  [`${"a".repeat(69)} b`, "a".repeat(69)],
])("%s becomes %s", (name, slug) => {
  expect(toSlug(name)).toBe(slug);
});
