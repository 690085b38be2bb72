import type { z } from "zod";
import { parseSince } from "@/lib/domain/since";
import { toApiFigures } from "@/lib/export/api-figures";
import { loadFigureRows } from "@/lib/loaders/load-figures";
import type { figuresAnswer } from "@/lib/schemas/api-answers";
import { readFigureCursor, writeFigureCursor } from "@/lib/schemas/api-cursor";
import { figuresQuery } from "@/lib/schemas/api-parameters";
import { AppError } from "@/lib/server/errors";
import { refuseToWrite } from "@/lib/server/read-only";
import { reading, type Told } from "@/lib/server/respond";
import { askedInstant, checkKnownAt } from "../asked-event";

export const dynamic = "force-dynamic";

/** A place in an event's list before all of its figures. */
const BEFORE_THE_FIRST = { known: -8_640_000_000_000_000, id: "0" };

type Asked = z.output<typeof figuresQuery>;

function readAfter({ after }: Asked) {
  const cursor = after === undefined ? null : readFigureCursor(after);
  if (after !== undefined && cursor === null)
    throw new AppError("bad-request", `after “${after}” is not where a page ended: begin without it.`);
  return cursor;
}

function checkMoments({ knownAt, since }: Asked): void {
  checkKnownAt(knownAt);
  if (since !== undefined && parseSince(since, "UTC") === null)
    throw new AppError(
      "bad-request",
      `since “${since}” is neither a date nor an RFC 3339 moment with an offset.`,
    );
}

/** Figures of every published event, narrowed by what they are about, who said them and how they stand. */
export const GET = reading<typeof figuresQuery, object>(figuresQuery, async ({ query }): Promise<Told> => {
  const cursor = readAfter(query);
  checkMoments(query);
  const { event = null, metric = null, population = null, place = null, since, limit } = query;
  const wanted = { event, metric, population, place, authority: query.authority ?? null };
  let allSettled = true;
  const { rows, goOn, revision } = await loadFigureRows({
    ...{ wanted, from: cursor && { start: cursor.start, id: cursor.event }, most: limit + 1 },
    rowsOf: (timeline, { id, start }) => {
      const { instant, settled } = askedInstant(timeline, query.knownAt);
      allSettled &&= settled;
      const from = since === undefined ? null : parseSince(since, timeline.content.event.zone);
      const wish = { ...wanted, state: query.state ?? null, since: from };
      const past = cursor?.event === id ? cursor : null;
      return toApiFigures(timeline, instant, wish, past).map((row) => ({ ...row, start, event: id }));
    },
  });
  const shown = rows.slice(0, limit);
  const last = rows.length > limit ? shown.at(-1) : undefined;
  const ended = last && { ...last, id: last.figure.id };
  const figures = shown.map(({ figure }) => figure);
  const body: Omit<z.input<typeof figuresAnswer>, "next"> = { figures, revision };
  const next = ended ?? (goOn && { start: goOn.start, event: goOn.id, ...BEFORE_THE_FIRST });
  return { body, keptAt: allSettled ? revision : null, after: next && writeFigureCursor(next) };
});

export { refuseToWrite as DELETE, refuseToWrite as PATCH, refuseToWrite as POST, refuseToWrite as PUT };
