import type { z } from "zod";
import { AppError } from "./errors";
import { entityTag, isNamed } from "./etag";
import { keepAnswer } from "./kept-answers";
import { errorResponse } from "./problem-details";
import { readQuery } from "./read-query";

/** What an address of the API tells. */
export type Told = {
  body: object;
  /** The newest revision when it was read; null where time alone can change the answer. */
  keptAt: number | null;
  /** With a list: what `after` of the next page is; null on the last one. */
  after?: string | null;
};

type Asked<Query, Params> = { query: Query; params: Params; url: URL };

/** The address of the same list from `after` on. */
function nextPage({ pathname, searchParams }: URL, after: string): string {
  const query = new URLSearchParams(searchParams);
  query.set("after", after);
  return `${pathname}?${query}`;
}

function toBytes({ body, after }: Told, next: string | null): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(after === undefined ? body : { ...body, next }));
}

/** Answers as told, or 304 where the reader has it. What is kept is answered in front of us from now on. */
function respond(request: Request, url: URL, told: Told): Response {
  const next = told.after ? nextPage(url, told.after) : null;
  const bytes = toBytes(told, next);
  const headers: Record<string, string> = {
    "Content-Type": "application/json",
    ETag: entityTag(bytes),
    "Cache-Control": "public, no-cache",
    ...(next === null ? {} : { Link: `<${next}>; rel="next"` }),
  };
  if (told.keptAt !== null) keepAnswer(url.pathname + url.search, { revision: told.keptAt, bytes, headers });
  if (isNamed(headers.ETag ?? "", request.headers.get("if-none-match")))
    return new Response(null, { status: 304, headers });
  return new Response(bytes as BodyInit, { headers });
}

/** A GET handler of the API: reads what is asked by `schema`, and answers with what `tell` tells. */
export function reading<Schema extends z.ZodType<object>, Params>(
  schema: Schema,
  tell: (asked: Asked<z.output<Schema>, Params>) => Promise<Told>,
): (request: Request, context: { params: Promise<Params> }) => Promise<Response> {
  return async (request, context) => {
    const url = new URL(request.url);
    try {
      const query = readQuery(schema, url.searchParams);
      return respond(request, url, await tell({ query, params: await context.params, url }));
    } catch (error) {
      return errorResponse(error, url);
    }
  };
}

/** There is no such thing: `what` as a sentence begins with it, `list` where those are that there are. */
export function noSuch(what: string, list: string): AppError {
  return new AppError("not-found", `There is no ${what}. GET ${list} lists them.`);
}
