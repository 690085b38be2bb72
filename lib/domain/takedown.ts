/** What can be withdrawn, and so be withdrawn for legal reasons. */
export type TakenDown = "event" | "source" | "figure" | "appearance" | "retraction";

/**
 * That something had to be withdrawn for legal reasons (METHOD.md, "Publication"). `id` is that of what was
 * withdrawn; `reason` what readers of a shared link are told instead, null once it was published again.
 */
export type Takedown = { id: string; kind: TakenDown; reason: string | null };
