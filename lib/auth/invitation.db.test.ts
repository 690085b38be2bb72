import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { database, transact } from "@/lib/db/client";
import { closeTestDatabase, openTestDatabase } from "@/lib/db/testing/test-database";
import { inviteFirstAdmin } from "./first-admin";
import { createInvitation, getInvitationState } from "./invitation";
import { redeemInvitation } from "./redeem-invitation";
import { inviteUser, listUsers } from "./users";

const ADDRESS = "https://countline.example";

beforeAll(openTestDatabase);
afterAll(closeTestDatabase);
beforeEach(async () => {
  await database().user.deleteMany();
  await database().invitation.deleteMany();
});

const invite = (lifeMs = 60_000) =>
  transact((tx) => createInvitation(tx, { role: "editor", lifeMs, invitedBy: null }));

const join = (token: string, email = "ada@example.org") =>
  redeemInvitation({ token, name: "Ada", email, password: "correct horse battery" });

const tokenOf = (link: string | null) => new URL(link ?? "").searchParams.get("token") ?? "";

describe("an invitation", () => {
  it("makes one account with its role, and is used up", async () => {
    const token = await invite();
    expect(await getInvitationState(token)).toEqual({ state: "open", role: "editor" });
    expect(await join(token)).toEqual({ ok: true });
    expect(await getInvitationState(token)).toEqual({ state: "used" });
    expect(await join(token, "eve@example.org")).toEqual({
      ok: false,
      problems: [{ path: "", code: "link-used" }],
    });
    expect(await listUsers()).toMatchObject([{ name: "Ada", email: "ada@example.org", role: "editor" }]);
  });

  it("makes one account even when it is used several times at once", async () => {
    const token = await invite();
    const results = await Promise.all([1, 2, 3, 4].map((n) => join(token, `user${n}@example.org`)));
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    expect(await database().user.count()).toBe(1);
    expect(await database().account.count()).toBe(1);
  });

  it("does not work once it has expired", async () => {
    const token = await invite(-1);
    expect(await getInvitationState(token)).toEqual({ state: "expired" });
    expect(await join(token)).toEqual({ ok: false, problems: [{ path: "", code: "link-expired" }] });
    expect(await database().user.count()).toBe(0);
  });

  it("is not used up by an e-mail address that has an account already", async () => {
    await join(await invite());
    const second = await invite();
    expect(await join(second)).toEqual({ ok: false, problems: [{ path: "email", code: "email-taken" }] });
    expect(await getInvitationState(second)).toMatchObject({ state: "open" });
  });

  it("is stored so that whoever reads the table cannot use it", async () => {
    const token = await invite();
    const [stored] = await database().invitation.findMany();
    expect(JSON.stringify(stored)).not.toContain(token);
    expect(await getInvitationState(stored?.tokenHash ?? "")).toEqual({ state: "unknown" });
  });
});

describe("inviteFirstAdmin", () => {
  it("gives a link while there are no users, and voids the one before", async () => {
    const first = tokenOf(await inviteFirstAdmin(ADDRESS));
    const link = await inviteFirstAdmin(ADDRESS);
    expect(link).toMatch(/^https:\/\/countline\.example\/join\?token=[\w-]{43}$/);
    expect(await getInvitationState(first)).toEqual({ state: "unknown" });
    expect(await join(tokenOf(link))).toEqual({ ok: true });
    expect(await listUsers()).toMatchObject([{ role: "admin" }]);
    expect(await inviteFirstAdmin(ADDRESS)).toBeNull();
  });
});

describe("inviteUser", () => {
  it("is for admins", async () => {
    const refused = await inviteUser({ id: "x", role: "editor" }, { role: "admin" }, ADDRESS);
    expect(refused).toEqual({ ok: false, problems: [{ path: "", code: "not-allowed" }] });
    const made = await inviteUser({ id: "x", role: "admin" }, { role: "admin" }, ADDRESS);
    const token = made.ok ? tokenOf(made.link) : "";
    expect(await getInvitationState(token)).toEqual({ state: "open", role: "admin" });
  });
});
