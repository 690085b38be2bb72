import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import JSZip from "jszip";
import { zipPieces } from "../zip";

/** The bytes of an archive, as one. */
export async function archiveOf(entries: Parameters<typeof zipPieces>[0]): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of zipPieces(entries)) pieces.push(piece);
  return Buffer.concat(pieces);
}

/** Opens an archive with a tool that was not written here, checking its sums: the texts of its files, by path. */
export async function openArchive(bytes: Uint8Array): Promise<Map<string, string>> {
  const { files } = await JSZip.loadAsync(bytes, { checkCRC32: true });
  const texts = Object.entries(files).map(
    async ([path, file]) => [path, await file.async("string")] as const,
  );
  return new Map(await Promise.all(texts));
}

/** Writes the files of an archive into a new folder, and gives its path. */
export async function unpack(files: ReadonlyMap<string, string>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "countline-pack-"));
  for (const [path, text] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}
