import { expect, it } from "vitest";
import { asserts, exactly, source, timeline } from "@/lib/domain/testing/build";
import { wordsFor } from "@/lib/format/words";
import { reportedText } from "./reported-text";

it("never tells the day on which we read an undated source as the day on which its figure was said", () => {
  const { figures } = timeline({
    sources: [source("undated", { publishedAt: null, retrievedAt: "2022-11-22T10:00:00Z" })],
    figures: [{ id: "a", quantity: exactly(193), chain: [asserts("army")], in: ["undated"] }],
  });
  const [timed] = figures;
  if (!timed) throw new Error("no figure");
  expect(reportedText(timed, "Asia/Almaty", wordsFor("en"))).toBe("undated; read on 22 November 2022");
});
