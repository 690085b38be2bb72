import { noEmbed } from "../no-embed";

export const dynamic = "force-dynamic";

/** What no embed has as its address. */
export function GET(request: Request): Promise<Response> {
  return noEmbed(request, "missing");
}
