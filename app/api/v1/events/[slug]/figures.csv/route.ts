import { refuseToWrite } from "@/lib/server/read-only";
import { figuresDownload } from "../figures-download";

export const dynamic = "force-dynamic";

/** The figures of one event with all their provenance, as CSV (RFC 4180). Parameters as on its page. */
export const GET = figuresDownload("csv");

export { refuseToWrite as DELETE, refuseToWrite as PATCH, refuseToWrite as POST, refuseToWrite as PUT };
