import type { ReactNode } from "react";
import { classNames } from "./class-names";

export type NoticeTone = "information" | "success" | "problem";

const BORDERS: Record<NoticeTone, string> = {
  information: "border-l-accent",
  success: "border-l-ink",
  problem: "border-l-error",
};

type NoticeProps = {
  tone?: NoticeTone;
  title?: ReactNode;
  children?: ReactNode;
  /** For what has just happened: read out at once when it is a problem, politely otherwise. */
  live?: boolean;
};

/** A message about the page as a whole. */
export function Notice({ tone = "information", title, children, live = false }: NoticeProps) {
  const role = live ? (tone === "problem" ? "alert" : "status") : undefined;
  return (
    <div role={role} className={classNames("border-l-4 bg-raised px-4 py-3", BORDERS[tone])}>
      {title ? <p className="m-0 font-semibold">{title}</p> : null}
      {children ? <div className="text-[0.9375rem]">{children}</div> : null}
    </div>
  );
}
