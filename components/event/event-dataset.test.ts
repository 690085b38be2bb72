import { expect, it } from "vitest";
import { agent, asserts, content, exactly } from "@/lib/domain/testing/build";
import { wordsFor } from "@/lib/format/words";
import { eventDataset } from "./event-dataset";

const ORIGIN = "https://figures.example.org";

function toldOf(records: { revision: number; asked: number | null }) {
  const of = content({
    agents: [agent("ministry")],
    figures: [{ id: "f", quantity: exactly(5), chain: [asserts("ministry")] }],
  });
  const told = JSON.parse(eventDataset(of, records, ORIGIN, wordsFor("nl")));
  const files: string[] = told.distribution.map(({ contentUrl }: { contentUrl: string }) => contentUrl);
  return { url: told.url, id: told["@id"], version: told.version, slug: of.event.slug, files };
}

it("leads from the records of a revision to the files of that revision", () => {
  const { url, id, version, slug, files } = toldOf({ revision: 5, asked: 5 });
  expect(version).toBe("5");
  expect(url).toBe(`${ORIGIN}/nl/events/${slug}?revision=5`);
  expect(id).toBe(url);
  expect(files).toContain(`${ORIGIN}/api/v1/events/${slug}?revision=5`);
  for (const file of files) expect(file).toMatch(/\?revision=5$/u);
});

it("leads from the newest records to the newest files", () => {
  const { url, slug, files } = toldOf({ revision: 5, asked: null });
  expect(url).toBe(`${ORIGIN}/nl/events/${slug}`);
  for (const file of files) expect(file).not.toContain("revision");
});
