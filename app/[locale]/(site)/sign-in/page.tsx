import type { Metadata } from "next";
import { Notice } from "@/components/ui/notice";
import { localPathOr } from "@/lib/auth/local-path";
import { requestWords } from "@/lib/i18n/request-words";
import { signInAction } from "./actions";
import { SignInForm } from "./sign-in-form";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await requestWords();
  return { title: t("auth.signIn.title"), robots: { index: false } };
}

const AFTER = { joined: "auth.signIn.joined", "signed-out": "auth.signIn.signedOut" } as const;

function first(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value;
}

/** Where editors sign in. */
export default async function SignInPage({ searchParams }: PageProps<"/[locale]/sign-in">) {
  const { t } = await requestWords();
  const query = await searchParams;
  const [after, next] = [first(query.after), first(query.next)];
  const news = after === "joined" || after === "signed-out" ? AFTER[after] : next && "auth.signIn.needed";
  return (
    <div className="py-12">
      <h1 className="m-0 font-serif text-[2rem]/tight font-semibold">{t("auth.signIn.title")}</h1>
      <p className="mt-2 mb-6 text-soft">{t("auth.signIn.text")}</p>
      {news ? (
        <div className="mb-6 max-w-md">
          <Notice live title={t(news)} />
        </div>
      ) : null}
      <SignInForm
        action={signInAction}
        next={localPathOr("/desk", next)}
        texts={{
          email: t("auth.signIn.email"),
          password: t("auth.signIn.password"),
          submit: t("auth.signIn.submit"),
        }}
      />
    </div>
  );
}
