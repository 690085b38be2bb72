import { answerWithStatus } from "@/lib/server/response-status";
import NotFound from "./not-found";

/** What a page returns for an address that leads to nothing: 404, and whole without JavaScript too. */
export function NoSuchPage() {
  answerWithStatus(404);
  return <NotFound />;
}
