import { createHash } from "node:crypto";
import type { Event, Source } from "@/lib/domain/content";
import type { PublicationState } from "@/lib/domain/vocabulary";
import { isZone } from "@/lib/domain/zone";
import type { SourceInput } from "@/lib/schemas/source-input";
import type { Draft } from "../draft";
import { checkDate } from "./check-date";
import { resolveAgent } from "./resolve-agent";

/** This minute, as an EDTF date-time in UTC. */
function thisMinute(): string {
  return `${new Date().toISOString().slice(0, 16)}Z`;
}

async function checkAddress(draft: Draft, url: string | null, id: string): Promise<void> {
  if (url === null) return;
  const holder = await draft.tx.source.findFirst({ where: { url, id: { not: id } } });
  if (holder) draft.refuse("source.url", "address-recorded", { title: holder.title ?? url });
}

async function checkCopy(draft: Draft, copyOf: string | null, id: string): Promise<void> {
  for (let next = copyOf; next !== null; ) {
    const original: Source | null = next === id ? null : await draft.get("source", next);
    if (!original) return draft.refuse("source.copyOf", "unknown-source");
    next = original.copyOf;
  }
}

/**
 * The source that `input` describes. A date of retrieval that is not given is this minute. The text is
 * not part of it: only its hash is.
 */
export async function buildSource(
  draft: Draft,
  input: SourceInput,
  { id, event, state }: { id: string; event: Event; state: PublicationState },
): Promise<Source> {
  const before = await draft.get("source", id);
  const zone = input.zone ?? event.zone;
  if (!isZone(zone)) draft.refuse("source.zone", "unknown-zone", { zone });
  else
    for (const field of ["publishedAt", "retrievedAt"] as const)
      checkDate(draft, `source.${field}`, input[field], zone);
  await checkAddress(draft, input.url, id);
  await checkCopy(draft, input.copyOf, id);
  const { text, publisher, retrievedAt, ...plain } = input;
  return {
    id,
    ...plain,
    publisher: await resolveAgent(draft, publisher, "source.publisher"),
    retrievedAt: retrievedAt ?? before?.retrievedAt ?? thisMinute(),
    contentHash:
      text === null ? (before?.contentHash ?? null) : createHash("sha256").update(text).digest("hex"),
    state,
  };
}
