"use server";

import type { Route } from "next";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { signOut } from "@/lib/auth/sign-in";
import { localePath } from "@/lib/i18n/paths";
import { requestWords } from "@/lib/i18n/request-words";

export async function signOutAction(): Promise<void> {
  await signOut(await headers());
  const { locale } = await requestWords();
  redirect(localePath(locale, "/sign-in?after=signed-out") as Route);
}
