import { Button } from "@/components/ui/button";
import type { SignedIn } from "@/lib/auth/session";
import { may } from "@/lib/domain/permissions";
import type { Words } from "@/lib/format/words";
import { localePath } from "@/lib/i18n/paths";
import { signOutAction } from "./sign-out-action";

type DeskNavigationProps = {
  words: Words;
  signedIn: SignedIn;
  /** The page's path, without its language. */
  path: string;
};

/** The parts of the desk, who is signed in, and the way out. */
export function DeskNavigation({ words, signedIn, path }: DeskNavigationProps) {
  const { t, locale } = words;
  const parts = [
    { path: "/desk", label: t("auth.desk.events") },
    { path: "/desk/sources", label: t("auth.desk.sources") },
    { path: "/desk/agents", label: t("auth.desk.agents") },
    ...(may(signedIn, "manage-users") ? [{ path: "/desk/users", label: t("auth.desk.users") }] : []),
  ];
  const [here] = path.split("?");
  return (
    <nav
      aria-label={t("auth.desk.navigation")}
      className="page flex flex-wrap items-center gap-x-6 gap-y-2 border-b border-rule py-2"
    >
      <ul className="m-0 flex list-none flex-wrap gap-x-6 gap-y-1 p-0">
        {parts.map((part) => (
          <li key={part.path}>
            <a
              href={localePath(locale, part.path)}
              aria-current={part.path === here ? "page" : undefined}
              className="aria-[current]:font-semibold aria-[current]:no-underline"
            >
              {part.label}
            </a>
          </li>
        ))}
      </ul>
      <p className="m-0 ml-auto text-sm text-soft">{t("auth.desk.signedInAs", { name: signedIn.name })}</p>
      <form action={signOutAction}>
        <Button variant="quiet">{t("auth.signOut")}</Button>
      </form>
    </nav>
  );
}
