import { z } from "zod";
import { EVENT_SORTS, type EventCursor } from "@/lib/domain/event-search";
import { idSchema } from "./text";

// The years 1 to 9999, which every database can compare with.
const instantSchema = z.int().min(-62_135_596_800_000).max(253_402_300_799_999);
const cursorSchema = z.tuple([z.enum(EVENT_SORTS), instantSchema, idSchema]);

/** A cursor as it stands in a URL; nobody but `readCursor` takes it apart. */
export function writeCursor({ sort, key, id }: EventCursor): string {
  return Buffer.from(JSON.stringify([sort, key, id])).toString("base64url");
}

/** What `writeCursor` wrote, or null when it is anything else. */
export function readCursor(text: string): EventCursor | null {
  try {
    const read = cursorSchema.safeParse(JSON.parse(Buffer.from(text, "base64url").toString()));
    return read.success ? { sort: read.data[0], key: read.data[1], id: read.data[2] } : null;
  } catch {
    return null;
  }
}
