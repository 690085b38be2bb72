import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { database, transact } from "@/lib/db/client";
import { closeTestDatabase, openTestDatabase } from "@/lib/db/testing/test-database";
import { countAttempt } from "./attempt-limit";
import { auth, configureAuth } from "./auth";
import { createInvitation } from "./invitation";
import { redeemInvitation } from "./redeem-invitation";
import { signIn } from "./sign-in";

const EMAIL = "ada@example.org";
const PASSWORD = "correct horse battery";
const WRONG = { ok: false, problems: [{ path: "", code: "wrong-credentials" }] };

beforeAll(async () => {
  await openTestDatabase();
  configureAuth({ secret: "a secret for tests only, 32+ long", publicUrl: "http://localhost:3000" });
  const invitation = { role: "admin" as const, lifeMs: 60_000, invitedBy: null };
  const token = await transact((tx) => createInvitation(tx, invitation));
  await redeemInvitation({ token, name: "Ada", email: EMAIL, password: PASSWORD });
});
afterAll(closeTestDatabase);

let addresses = 0;
const attempt = (email: string, password: string, address = `address ${addresses++}`) =>
  signIn({ email, password }, { headers: new Headers(), address });

async function cookieFor(email: string, password: string): Promise<string> {
  const response = await auth().api.signInEmail({ body: { email, password }, asResponse: true });
  return response.headers.get("set-cookie") ?? "";
}

describe("signing in", () => {
  it("begins a session that knows the role, in a cookie that scripts cannot read", async () => {
    expect(await attempt(EMAIL, PASSWORD)).toEqual({ ok: true });
    const cookie = await cookieFor(EMAIL, PASSWORD);
    expect(cookie).toMatch(/^countline\.session_token=/);
    expect(cookie).toMatch(/HttpOnly/i);
    expect(cookie).toMatch(/SameSite=Lax/i);
    const headers = new Headers({ cookie: cookie.split(";")[0] ?? "" });
    expect(await auth().api.getSession({ headers })).toMatchObject({ user: { email: EMAIL, role: "admin" } });
  });

  it("ends with signing out", async () => {
    const headers = new Headers({ cookie: (await cookieFor(EMAIL, PASSWORD)).split(";")[0] ?? "" });
    await auth().api.signOut({ headers });
    expect(await auth().api.getSession({ headers })).toBeNull();
  });

  it("does not tell an unknown address from a wrong password", async () => {
    expect(await attempt(EMAIL, "not the password")).toEqual(WRONG);
    expect(await attempt("nobody@example.org", "not the password")).toEqual(WRONG);
  });

  it("keeps no address of the sender", async () => {
    const kept = await database().session.findMany({ where: { ipAddress: { not: "" } } });
    expect(kept).toEqual([]);
  });
});

describe("an account", () => {
  it("cannot be made by signing up", async () => {
    const body = { name: "Eve", email: "eve@example.org", password: PASSWORD, role: "admin" };
    await expect(auth().api.signUpEmail({ body })).rejects.toThrow(/disabled|not enabled/i);
    expect(await database().user.count()).toBe(1);
  });
});

describe("too many attempts", () => {
  it("on one e-mail address are refused from everywhere, with the time to wait", async () => {
    const email = "victim@example.org";
    for (let n = 0; n < 10; n++) expect(await attempt(email, "guess")).toEqual(WRONG);
    expect(await attempt(email, "guess")).toEqual({
      ok: false,
      problems: [{ path: "", code: "too-many-attempts", values: { minutes: 15 } }],
    });
  });

  it("from one place are refused for every e-mail address", async () => {
    for (let n = 0; n < 40; n++) expect(await countAttempt("address", "203.0.113.9")).toBeNull();
    expect(await attempt("somebody@example.org", "guess", "203.0.113.9")).toMatchObject({
      problems: [{ code: "too-many-attempts" }],
    });
  });

  it("are forgotten with the right password", async () => {
    for (let n = 0; n < 8; n++) await countAttempt("email", EMAIL);
    expect(await attempt(EMAIL, PASSWORD)).toEqual({ ok: true });
    expect(await attempt(EMAIL, PASSWORD)).toEqual({ ok: true });
  });
});
