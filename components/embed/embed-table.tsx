import { type ChartFigure, isWithdrawn } from "@/lib/chart/chart-figure";
import { describeScope } from "@/lib/chart/describe";
import type { EventView } from "@/lib/chart/event-view";
import { ledgerPage } from "@/lib/chart/ledger-page";
import { reportedText } from "@/lib/chart/reported-text";
import { rootName } from "@/lib/chart/speaker";
import { formatQuantityInFull } from "@/lib/format/quantity";

function Row({ view, figure }: { view: EventView; figure: ChartFigure }) {
  const { index, words, timeline, chart } = view;
  const { timed, standing } = figure;
  const said = formatQuantityInFull(timed.figure.quantity, words);
  return (
    <tr>
      <th scope="row">{isWithdrawn(figure) ? <s>{said}</s> : said}</th>
      <td>
        {rootName(standing.root, index, words)}
        <small>{reportedText(timed, timeline.content.event.zone, words)}</small>
      </td>
      <td>
        {words.t(`event.state.${standing.state}`)}
        {chart?.drops.has(timed.figure.id) ? <small>▾ {words.t("chart.drop")}</small> : null}
      </td>
    </tr>
  );
}

/** The figures behind the drawing as a table, folded away; the newest of them where there are very many. */
export function EmbedTable({ view }: { view: EventView }) {
  const { words, state, index } = view;
  const { rows, total } = ledgerPage({ ...view, state: { ...state, page: 1 } });
  const { t } = words;
  if (total === 0) return null;
  const older = total - rows.length;
  return (
    <details>
      <summary>{t("embed.table", { count: total })}</summary>
      <table>
        <caption className="unseen">
          {t("embed.caption", { scope: describeScope(state, index, words) })}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t("event.ledger.figure")}</th>
            <th scope="col">{t("event.ledger.saidBy")}</th>
            <th scope="col">{t("embed.state")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((figure) => (
            <Row key={figure.timed.figure.id} view={view} figure={figure} />
          ))}
        </tbody>
      </table>
      {older > 0 ? <p className="soft">{t("embed.older", { count: older, site: t("site.name") })}</p> : null}
    </details>
  );
}
