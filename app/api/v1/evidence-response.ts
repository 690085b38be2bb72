import { type EvidencePackInput, evidencePack } from "@/lib/export/evidence-pack";
import { zipPieces } from "@/lib/export/zip";
import { sha256Digest } from "@/lib/server/sha256-digest";
import { type Download, downloadResponse } from "./download-response";

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
    pieces: () => zipPieces(evidencePack({ ...pack, newDigest: sha256Digest })),
  });
}
