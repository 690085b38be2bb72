import type { Metadata } from "next";
import { MessagePage } from "@/components/layout/message-page";
import { ButtonLink } from "@/components/ui/button";
import { getInvitationState } from "@/lib/auth/invitation";
import { sitePaths } from "@/lib/i18n/paths";
import { requestWords } from "@/lib/i18n/request-words";
import { PASSWORD_LENGTH } from "@/lib/schemas/sign-in";
import { joinAction } from "./actions";
import { JoinForm } from "./join-form";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await requestWords();
  return { title: t("auth.join.title"), robots: { index: false } };
}

/** Where a one-time link leads: makes the account that it is for. */
export default async function JoinPage({ searchParams }: PageProps<"/[locale]/join">) {
  const { t, locale } = await requestWords();
  const { token } = await searchParams;
  const invitation = await getInvitationState(typeof token === "string" ? token : "");
  if (invitation.state !== "open") {
    return (
      <MessagePage
        title={t("auth.join.unusable.title")}
        actions={<ButtonLink href={sitePaths(locale).signIn}>{t("auth.signIn.title")}</ButtonLink>}
      >
        {t(`auth.join.unusable.${invitation.state}`)}
      </MessagePage>
    );
  }
  return (
    <div className="py-12">
      <h1 className="m-0 font-serif text-[2rem]/tight font-semibold">{t("auth.join.title")}</h1>
      <p className="mt-2 mb-6 text-soft">
        {t("auth.join.text")} {t("auth.join.role", { role: t(`auth.role.${invitation.role}`) })}
      </p>
      <JoinForm
        action={joinAction}
        token={typeof token === "string" ? token : ""}
        texts={{
          name: { label: t("auth.join.name"), hint: t("auth.join.nameHint") },
          email: { label: t("auth.join.email"), hint: t("auth.join.emailHint") },
          password: {
            label: t("auth.join.password"),
            hint: t("auth.join.passwordHint", { minimum: PASSWORD_LENGTH.least }),
          },
          submit: t("auth.join.submit"),
        }}
      />
    </div>
  );
}
