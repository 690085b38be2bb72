import { createHash } from "node:crypto";
import { type Digest, type EvidencePackInput, evidencePack } from "@/lib/export/evidence-pack";
import { zipPieces } from "@/lib/export/zip";
import { type Download, downloadResponse } from "./download-response";

function sha256(): Digest {
  const hash = createHash("sha256");
  return { update: (bytes) => void hash.update(bytes), hex: () => hash.digest("hex") };
}

/** An evidence pack as a ZIP archive, sent as it is made. */
export function evidenceResponse(
  request: Request,
  pack: Omit<EvidencePackInput, "newDigest">,
  madeFrom: Download["madeFrom"],
): Response {
  return downloadResponse(request, {
    fileName: `${pack.about.name}.zip`,
    type: "application/zip",
    madeFrom: [pack.about, ...madeFrom],
    pieces: () => zipPieces(evidencePack({ ...pack, newDigest: sha256 })),
  });
}
