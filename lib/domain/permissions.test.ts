import { expect, test } from "vitest";
import { type Act, type Actor, may, SYSTEM } from "./permissions";

const EDITOR: Actor = { id: "e", role: "editor" };
const ADMIN: Actor = { id: "a", role: "admin" };
const EDITORIAL: Act[] = ["read-drafts", "create", "edit", "publish", "withdraw", "manage-vocabulary"];

test.each(EDITORIAL)("%s: editors, admins and the loader may; nobody else", (act) => {
  const subject = { kind: "figure", id: "f" };
  expect([EDITOR, ADMIN, SYSTEM, null].map((actor) => may(actor, act, subject))).toEqual([
    true,
    true,
    true,
    false,
  ]);
});

test("only admins manage users, and never themselves", () => {
  const other = { kind: "user", id: "e" };
  expect([EDITOR, ADMIN, SYSTEM, null].map((actor) => may(actor, "manage-users", other))).toEqual([
    false,
    true,
    false,
    false,
  ]);
  expect(may(ADMIN, "manage-users")).toBe(true);
  expect(may(ADMIN, "manage-users", { kind: "user", id: "a" })).toBe(false);
});
