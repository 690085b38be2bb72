import { refuseToWrite } from "@/lib/server/read-only";
import { searchDownload } from "../search-download";

export const dynamic = "force-dynamic";

/** The figures of all events that a search finds, as CSV with a line of HXL hashtags. Parameters as on the list of events. */
export const GET = searchDownload("hxl.csv");

export { refuseToWrite as DELETE, refuseToWrite as PATCH, refuseToWrite as POST, refuseToWrite as PUT };
