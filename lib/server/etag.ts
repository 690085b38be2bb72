import { createHash } from "node:crypto";
import type { Build } from "./build";

/**
 * The entity tag of an answer with these bytes. It is weak: what is sent compressed is another form of the
 * same answer (RFC 9110, 8.8.1).
 */
export function entityTag(bytes: Uint8Array): string {
  return `W/"${createHash("sha256").update(bytes).digest("base64url").slice(0, 27)}"`;
}

/**
 * The entity tag of an answer that is not made yet, by all that it is made from. The build is part of it: a later one may
 * make other bytes of the same.
 */
export function madeTag(from: readonly unknown[], build: Build): string {
  return entityTag(new TextEncoder().encode(JSON.stringify([build.id, ...from])));
}

const opaque = (tag: string) => tag.trim().replace(/^W\//u, "");

/** Does `If-None-Match` name this entity tag, by the weak comparison that RFC 9110, 13.1.2 asks for? */
export function isNamed(tag: string, ifNoneMatch: string | null | undefined): boolean {
  if (!ifNoneMatch) return false;
  return ifNoneMatch.trim() === "*" || ifNoneMatch.split(",").some((one) => opaque(one) === opaque(tag));
}
