import { expect, it } from "vitest";
import { largeEvent } from "@/lib/chart/testing/large-event";
import { at, timeline } from "@/lib/domain/testing/build";
import { COLUMNS } from "@/lib/export/columns";
import { csvPieces } from "@/lib/export/csv";
import { eachRow, rowsInputAt } from "@/lib/export/rows";
import { downloadResponse } from "./download-response";

const input = rowsInputAt(timeline(largeEvent()), {
  instant: at("2024-06-01"),
  knownAt: null,
  revision: 1,
});

it("makes no more of a file that is broken off, and all of it for whoever asks again", async () => {
  let made = 0;
  let ended = 0;
  async function* rows() {
    try {
      for (const row of eachRow(input)) {
        made += 1;
        yield row;
      }
    } finally {
      ended += 1;
    }
  }
  const ask = () =>
    downloadResponse(new Request("http://localhost/api/v1/figures.csv"), {
      ...{ fileName: "figures.csv", type: "text/csv", madeFrom: [1] },
      pieces: () => csvPieces(rows(), COLUMNS),
    });
  const reader = ask().body?.getReader();
  for (let pieces = 0; pieces < 3; pieces++) expect((await reader?.read())?.done).toBe(false);
  await reader?.cancel();
  const all = [...eachRow(input)].length;
  expect(ended).toBe(1);
  expect(made).toBeLessThan(all);
  made = 0;
  const lines = (await ask().text()).trimEnd().split("\r\n");
  expect([lines.length, made, ended]).toEqual([all + 1, all, 2]);
});

it("is sent again to whoever has it once another build makes it, which may write it otherwise", () => {
  const [one, other] = ["one", "other"].map((id) => ({ id, at: 0 }));
  const file = {
    fileName: "figures.csv",
    type: "text/csv",
    madeFrom: [1],
    pieces: () => csvPieces([], COLUMNS),
  };
  const address = "http://localhost/api/v1/figures.csv";
  const tag = downloadResponse(new Request(address), file, one).headers.get("etag") ?? "";
  const again = new Request(address, { headers: { "If-None-Match": tag } });
  expect(downloadResponse(again, file, one).status).toBe(304);
  const sent = downloadResponse(again, file, other);
  expect([sent.status, sent.headers.get("etag") === tag]).toEqual([200, false]);
});
