import { problemResponse } from "./problem-details";

/** Answers every method that would change something, where things can only be read. */
export function refuseToWrite(request: Request): Response {
  const { pathname } = new URL(request.url);
  const detail = `${request.method} is not possible here: the API reads.`;
  const headers = { Allow: "GET, HEAD, OPTIONS" };
  return problemResponse("method-not-allowed", { detail, instance: pathname, headers });
}
