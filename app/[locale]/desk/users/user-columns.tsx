import type { Column } from "@/components/ui/table";
import type { UserSummary } from "@/lib/auth/users";
import { ROLES } from "@/lib/domain/permissions";
import { formatDay } from "@/lib/format/instant";
import type { Words } from "@/lib/format/words";

/** The columns of the table of users; `ownId`: whose page it is. */
export function userColumns(words: Words, ownId: string): Column<UserSummary>[] {
  const { t } = words;
  const roleLabel = (role: string) => {
    const known = ROLES.find((candidate) => candidate === role);
    return known ? t(`auth.role.${known}`) : role;
  };
  return [
    {
      key: "name",
      header: t("users.name"),
      heads: true,
      cell: (user) => `${user.name}${user.id === ownId ? ` ${t("users.you")}` : ""}`,
    },
    { key: "email", header: t("users.email"), cell: (user) => user.email },
    { key: "role", header: t("users.role"), cell: (user) => roleLabel(user.role) },
    {
      key: "since",
      header: t("users.since"),
      cell: (user) => formatDay(user.createdAt.getTime(), "UTC", words),
    },
  ];
}
