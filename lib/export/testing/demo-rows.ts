import { latestInstant } from "@/lib/domain/view-instant";
import { timelineOf } from "@/prisma/demo/demo-timeline";
import { type RowsInput, rowsInputAt } from "../rows";

/** Everything that is recorded of a demo event, as rows are made from it. */
export async function demoRows(slug: string): Promise<RowsInput> {
  const { timeline } = await timelineOf(slug);
  const instant = latestInstant(timeline, 0);
  return rowsInputAt(timeline, { instant, knownAt: null, revision: 7 });
}

/** The pieces of a text or archive, joined. */
export async function joined(pieces: AsyncIterable<string>): Promise<string> {
  let text = "";
  for await (const piece of pieces) text += piece;
  return text;
}
