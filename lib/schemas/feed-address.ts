import { z } from "zod";
import { idSchema, slugSchema } from "./text";

/** The parameters of a feed: its language, and where one of its pages begins. */
export const feedQuerySchema = z.object({
  lang: z.enum(["en", "nl"]).default("en"),
  before: z
    .string()
    // Without an event: from the first one of that revision on.
    .regex(/^[1-9]\d{0,14}\.(?:[a-z0-9]{12,40})?\.\d{1,9}$/u)
    .transform((text) => {
      const [revision = "", event = "", skip = ""] = text.split(".");
      return { revision: Number(revision), event, skip: Number(skip) };
    })
    .nullable()
    .default(null),
});

export type FeedQuery = z.output<typeof feedQuerySchema>;

/** Where the next page begins, as it stands in an address. */
export function writeBefore({ revision, event, skip }: NonNullable<FeedQuery["before"]>): string {
  return `${revision}.${event}.${skip}`;
}

type FeedAddress = {
  format: "atom" | "json";
  scope: { kind: "all" } | { kind: "event"; slug: string } | { kind: "agent"; id: string };
};

/** What the path of a feed names, after `/feeds`: `["events", "kazakhstan.atom"]`; null for no feed of ours. */
export function readFeedPath(path: readonly string[]): FeedAddress | null {
  const [, folder, name = "", ending] =
    /^(?:(events|agents)\/)?([^/]+)\.(atom|json)$/u.exec(path.join("/")) ?? [];
  const format = ending === "atom" || ending === "json" ? ending : null;
  if (!format) return null;
  if (folder === "events") {
    return slugSchema.safeParse(name).success ? { format, scope: { kind: "event", slug: name } } : null;
  }
  if (folder === "agents") {
    return idSchema.safeParse(name).success ? { format, scope: { kind: "agent", id: name } } : null;
  }
  return name === "changes" ? { format, scope: { kind: "all" } } : null;
}
