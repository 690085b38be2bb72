import { createHash } from "node:crypto";

/** Works out the SHA-256, in hex, of bytes as they come. */
export function sha256Digest() {
  const hash = createHash("sha256");
  return { update: (bytes: Uint8Array) => void hash.update(bytes), hex: () => hash.digest("hex") };
}
