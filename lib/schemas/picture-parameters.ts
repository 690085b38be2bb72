import { z } from "zod";
import { givenParameters } from "./given-parameters";
import type { SearchParameters } from "./view-state";

const LEAST_PX = 280;
const MOST_PX = 2000;
const WIDTH = `width is a whole number of px from ${LEAST_PX} to ${MOST_PX}.`;

/** How a picture of a view is drawn, as it stands in a URL beside the view's own parameters. */
const pictureParametersSchema = z.object({
  language: z.enum(["en", "nl"], { error: "language is en or nl." }).default("en"),
  scheme: z.enum(["light", "dark"], { error: "scheme is light or dark." }).default("light"),
  pixels: z
    .enum(["1", "2"], { error: "pixels is 1 or 2: so many for each px of the picture." })
    .default("1")
    .transform((text): 1 | 2 => (text === "2" ? 2 : 1)),
  width: z
    .string({ error: WIDTH })
    .regex(/^[1-9]\d{2,3}$/u, WIDTH)
    .transform(Number)
    .pipe(z.int().min(LEAST_PX, WIDTH).max(MOST_PX, WIDTH))
    .optional(),
});

export type PictureParameters = z.output<typeof pictureParametersSchema>;

type Read =
  | { ok: true; parameters: PictureParameters; view: SearchParameters }
  | { ok: false; wrong: string };

/** Reads how a picture is to be drawn, and what is left of the URL for the view; or says what is wrong. */
export function readPictureParameters(search: URLSearchParams): Read {
  const view: SearchParameters = {};
  const own: Record<string, string | string[]> = {};
  for (const [name, [first = "", ...others]] of Object.entries(givenParameters(search))) {
    const given = others.length === 0 ? first : [first, ...others];
    (Object.hasOwn(pictureParametersSchema.shape, name) ? own : view)[name] = given;
  }
  const read = pictureParametersSchema.safeParse(own);
  if (read.success) return { ok: true, parameters: read.data, view };
  return { ok: false, wrong: read.error.issues.map(({ message }) => message).join(" ") };
}
