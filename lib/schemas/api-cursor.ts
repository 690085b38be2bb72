import { z } from "zod";
import { idSchema } from "./text";

// Where a page of a list ended: what its last row is sorted by. Nobody but these functions takes one apart.

const instant = z.int().min(-8_640_000_000_000_000).max(8_640_000_000_000_000);
const figureCursorSchema = z.tuple([instant, instant, idSchema, z.string().min(1).max(40)]);
const keyCursorSchema = z.tuple([z.string().min(1).max(80)]);

/** The last figure of a page: its event by beginning and id, which no renaming changes; itself by when it was known and id. */
export type FigureCursor = { start: number; event: string; known: number; id: string };

const write = (key: unknown[]) => Buffer.from(JSON.stringify(key)).toString("base64url");

function read<Key>(text: string, schema: z.ZodType<Key>): Key | null {
  try {
    const result = schema.safeParse(JSON.parse(Buffer.from(text, "base64url").toString()));
    return result.success ? result.data : null;
  } catch {
    return null;
  }
}

/** A figure's place in the list, as it stands in an address. */
export function writeFigureCursor({ start, event, known, id }: FigureCursor): string {
  return write([start, known, event, id]);
}

/** What `writeFigureCursor` wrote, or null when it is anything else. */
export function readFigureCursor(text: string): FigureCursor | null {
  const key = read(text, figureCursorSchema);
  return key && { start: key[0], known: key[1], event: key[2], id: key[3] };
}

/** The place in a list that is sorted by an id or a slug, as it stands in an address. */
export function writeKeyCursor(key: string): string {
  return write([key]);
}

/** What `writeKeyCursor` wrote, or null when it is anything else. */
export function readKeyCursor(text: string): string | null {
  return read(text, keyCursorSchema)?.[0] ?? null;
}
