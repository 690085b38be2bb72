import { Fragment } from "react";
import type { KickerPart } from "@/lib/chart/event-kicker";

/** Short facts on one line, each in its own language. */
export function JoinedParts({ parts }: { parts: KickerPart[] }) {
  return parts.map(({ text, language }, position) => (
    <Fragment key={text}>
      {position > 0 ? " · " : ""}
      {language === undefined ? text : <span lang={language}>{text}</span>}
    </Fragment>
  ));
}
