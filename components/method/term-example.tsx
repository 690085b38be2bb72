import { viewWithRow } from "@/lib/chart/ledger-page";
import { actAnchor, figureAnchor } from "@/lib/chart/links";
import type { MethodExample } from "@/lib/domain/method-examples";
import { writeViewState } from "@/lib/domain/view-state";
import { formatLabel } from "@/lib/format/names";
import { formatQuantity } from "@/lib/format/quantity";
import type { Words } from "@/lib/format/words";
import { localePath } from "@/lib/i18n/paths";

type ExampleProps = { example: MethodExample; words: Words };

/** Where an example stands on its event's page, at the page of the table that has its row; `anchor` instead of that. */
export function exampleHref(
  { event, shown, figure, act }: MethodExample,
  words: Words,
  anchor?: string,
): string {
  const own = act === null ? figureAnchor(figure.id) : actAnchor(act);
  const isRow = act === null && anchor === undefined;
  const query = writeViewState(shown.timeline.content, isRow ? viewWithRow(shown, figure) : shown.state);
  return `${localePath(words.locale, `/events/${event.slug}`)}${query}#${anchor ?? own}`;
}

/** The figure in words: "more than 160 deaths"; "deaths: dozens" where it gives no number. */
export function exampleText({ figure, metric }: MethodExample, words: Words): string {
  const isWorded = figure.quantity.nominal === null && figure.quantity.qualifier !== "between";
  return words.t(isWorded ? "method.example.worded" : "method.example.figure", {
    figure: formatQuantity(figure.quantity, words),
    metric: formatLabel(metric?.labels, figure.metric, words),
  });
}

/** A figure, or an act upon it, from an event published here: what it says, as printed, and where it stands. */
export function TermExample({
  example,
  words,
  anchor,
  kind,
}: ExampleProps & { anchor?: string; kind?: string }) {
  const figure = exampleText(example, words);
  return (
    <>
      <a href={exampleHref(example, words, anchor)} className="tap">
        {kind === undefined ? figure : words.t("method.example.act", { kind, figure })}
      </a>
      {example.phrase ? (
        <small className="block">
          <q lang={example.phrase.language ?? undefined}>{example.phrase.text}</q>
        </small>
      ) : null}
      <small className="block" lang={example.event.language}>
        {example.event.title}
      </small>
    </>
  );
}
