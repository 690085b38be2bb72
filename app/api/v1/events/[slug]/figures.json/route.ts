import { refuseToWrite } from "@/lib/server/read-only";
import { figuresDownload } from "../figures-download";

export const dynamic = "force-dynamic";

/** The figures of one event with all their provenance, as JSON. Parameters as on its page. */
export const GET = figuresDownload("json");

export { refuseToWrite as DELETE, refuseToWrite as PATCH, refuseToWrite as POST, refuseToWrite as PUT };
