export const ROLES = ["editor", "admin"] as const;
export type Role = (typeof ROLES)[number];

/** Whoever acts: a signed-in user, the loader of demo data (`SYSTEM`), or nobody (`null`). */
export type Actor = { id: string; role: Role } | { id: null; role: "system" };

export const SYSTEM: Actor = { id: null, role: "system" };

/** What can be done to something. An act upon a figure is another thing: a `Retraction`. */
export type Act =
  | "read-drafts"
  | "create"
  | "edit"
  | "publish"
  | "withdraw"
  | "manage-users"
  | "manage-vocabulary";

/** What it is done to: the kind of thing, and its id where it exists already. */
export type Subject = { kind: string; id?: string | null };

/** What editors and the loader may do; admins may all of it and manage users. */
const EDITORIAL: readonly Act[] = [
  "read-drafts",
  "create",
  "edit",
  "publish",
  "withdraw",
  "manage-vocabulary",
];

/**
 * May this actor do that? Nobody signed in may do nothing. Admins manage
 * users, but never their own account: the last admin cannot lock everyone out
 * (METHOD.md, "Who may do what").
 */
export function may(actor: Actor | null, act: Act, subject: Subject | null = null): boolean {
  if (actor === null) return false;
  if (act !== "manage-users") return EDITORIAL.includes(act);
  return actor.role === "admin" && !(subject?.kind === "user" && subject.id === actor.id);
}
