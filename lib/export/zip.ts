import { Zip, ZipDeflate } from "fflate";

/** A file of an archive: its path, and its text a piece at a time. */
export type ArchiveEntry = { path: string; pieces: AsyncIterable<string> | Iterable<string> };

const encoder = new TextEncoder();

// ZIP keeps local clock times and no zone: one and the same, so that equal content makes equal archives.
const SAME_TIME = new Date(2000, 0, 1);

// Of nine: more gains little on text, and takes much longer.
const LEVEL = 6;

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

/** The bytes of a ZIP archive of these files, a piece at a time: no file is ever held whole. */
export async function* zipPieces(
  entries: Iterable<ArchiveEntry> | AsyncIterable<ArchiveEntry>,
): AsyncGenerator<Uint8Array> {
  const { zip, take } = archive();
  for await (const { path, pieces } of entries) {
    const file = new ZipDeflate(path, { level: LEVEL });
    file.mtime = SAME_TIME;
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
