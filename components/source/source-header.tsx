import { publisherName } from "@/components/event/source-link";
import type { SourceTrace } from "./source-trace";

/** A source's title, in its own language, and who published it. */
export function SourceHeader({ trace: { view, source } }: { trace: SourceTrace }) {
  const { words } = view;
  const publisher = publisherName(source, view);
  return (
    <header className="pt-7 pb-5 sm:pt-9">
      <p className="m-0 mb-1 text-sm text-soft">
        {words.t("sourcePage.kicker")} · {publisher}
      </p>
      <h1 className="headline" lang={source.title ? (source.language ?? undefined) : undefined}>
        {source.title ?? words.t("sourcePage.untitled", { publisher })}
      </h1>
    </header>
  );
}
