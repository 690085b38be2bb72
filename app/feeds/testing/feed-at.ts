import { readFeedPath } from "@/lib/schemas/feed-address";
import { GET } from "../[...path]/route";

/** What the feed at an address (path and query) answers. */
export async function feedAt(address: string, headers: Record<string, string> = {}) {
  const url = new URL(address, "http://localhost");
  const path = url.pathname.split("/").slice(2);
  if (!readFeedPath(path)) throw new Error(`${address} is no address of a feed.`);
  const answer = await GET(new Request(url, { headers }), { params: Promise.resolve({ path }) });
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
}

/** The kinds of the entries of a JSON Feed, newest first. */
export async function kindsOf(address: string): Promise<string[]> {
  const { status, text } = await feedAt(address);
  if (status !== 200) throw new Error(`${address} answered ${status}: ${text}`);
  const { items }: { items: { _countline: { kind: string } }[] } = JSON.parse(text);
  return items.map((item) => item._countline.kind);
}
