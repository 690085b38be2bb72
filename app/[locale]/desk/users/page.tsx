import type { Metadata } from "next";
import { MessagePage } from "@/components/layout/message-page";
import { Table } from "@/components/ui/table";
import { INVITATION_LIFE_DAYS } from "@/lib/auth/invitation";
import { listUsers } from "@/lib/auth/users";
import { may, ROLES } from "@/lib/domain/permissions";
import { requestWords } from "@/lib/i18n/request-words";
import { requireSignedIn } from "@/lib/server/require-signed-in";
import { inviteAction } from "./actions";
import { InviteForm } from "./invite-form";
import { userColumns } from "./user-columns";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await requestWords();
  return { title: t("users.title") };
}

/** Everyone who can sign in, and the way to invite someone. For admins. */
export default async function UsersPage() {
  const signedIn = await requireSignedIn();
  const words = await requestWords();
  const { t } = words;
  if (!may(signedIn, "manage-users")) {
    return <MessagePage title={t("errors.forbidden.title")}>{t("errors.forbidden.text")}</MessagePage>;
  }
  const texts = {
    role: t("users.invite.role"),
    roleHint: t("users.invite.roleHint"),
    submit: t("users.invite.submit"),
    made: t("users.invite.made"),
    link: t("users.invite.link"),
  };
  const roles = ROLES.map((role) => ({ value: role, label: t(`auth.role.${role}`) }));
  return (
    <div className="py-8">
      <h1 className="m-0 mb-6 font-serif text-[2rem]/tight font-semibold">{t("users.title")}</h1>
      <Table
        caption={t("users.caption")}
        columns={userColumns(words, signedIn.id)}
        rows={await listUsers()}
        rowKey={(user) => user.id}
      />
      <h2 className="mt-10 mb-1 font-serif text-xl font-semibold">{t("users.invite.title")}</h2>
      <p className="mt-0 mb-5 text-soft">{t("users.invite.text", { days: INVITATION_LIFE_DAYS })}</p>
      <InviteForm action={inviteAction} roles={roles} texts={texts} />
    </div>
  );
}
