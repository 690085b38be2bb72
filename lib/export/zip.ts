import { Zip, ZipDeflate } from "fflate";

/** A file of an archive: its path, and its text a piece at a time. */
export type ArchiveEntry = { path: string; pieces: AsyncIterable<string> | Iterable<string> };

const encoder = new TextEncoder();

/** How an archive is written: the day that its files have, and whether they are packed smaller. */
export type ArchiveForm = { day: Date; isCompressed: boolean };

// One and the same day, so that equal content makes equal archives.
const ANY_DAY: ArchiveForm = { day: new Date(Date.UTC(2000, 0, 1)), isCompressed: true };

// Of nine: more gains little on text, and takes much longer.
const LEVEL = 6;

/** ZIP keeps local clock times and no zone. Noon of a UTC day is on every clock, wherever the archive is made. */
const noonOf = (day: Date) => new Date(day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate(), 12);

/** Archive bytes as they come into being; what was taken is no longer held. */
function archive() {
  let made: Uint8Array[] = [];
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    made.push(bytes);
  });
  const take = () => {
    const taken = made;
    made = [];
    return taken;
  };
  return { zip, take };
}

/**
 * The bytes of a ZIP archive of these files, a piece at a time: no file is ever held whole. They depend on
 * nothing but the files and the form.
 */
export async function* zipPieces(
  entries: Iterable<ArchiveEntry> | AsyncIterable<ArchiveEntry>,
  { day, isCompressed } = ANY_DAY,
): AsyncGenerator<Uint8Array> {
  const { zip, take } = archive();
  for await (const { path, pieces } of entries) {
    const file = new ZipDeflate(path, { level: isCompressed ? LEVEL : 0 });
    file.mtime = noonOf(day);
    zip.add(file);
    for await (const piece of pieces) {
      file.push(encoder.encode(piece));
      yield* take();
    }
    file.push(new Uint8Array(), true);
    yield* take();
  }
  zip.end();
  yield* take();
}
