import type { Retraction } from "@/lib/domain/content";
import type { Transaction } from "../client";
import { dated } from "./dated";

async function putTargetsAndReports(tx: Transaction, act: Retraction): Promise<void> {
  const retractionId = act.id;
  await tx.retractionTarget.createMany({
    data: act.figures.map((figureId, ordinal) => ({ retractionId, figureId, ordinal, hopAgentId: act.hop })),
  });
  await tx.retractionReport.createMany({
    data: act.reports.map((report, ordinal) => ({ retractionId, sourceId: report.source, ordinal })),
  });
  await tx.reportPassage.createMany({
    data: act.reports.flatMap((report) =>
      report.passages.map((passage, ordinal) => {
        return { retractionId, sourceId: report.source, ordinal, ...passage };
      }),
    ),
  });
}

/** Writes an act's row, its targets and the sources that report it. */
export async function putRetraction(
  tx: Transaction,
  before: Retraction | null,
  after: Retraction,
): Promise<void> {
  const { id, event, figures, hop, by, reports, replacement, undoes, statedAt, ...rest } = after;
  const { zone } = await tx.event.findUniqueOrThrow({ where: { id: event }, select: { zone: true } });
  const row = {
    ...rest,
    byId: by,
    replacementId: replacement,
    undoesId: undoes,
    ...dated("statedAt", statedAt, zone),
  };
  if (before) {
    await tx.retractionTarget.deleteMany({ where: { retractionId: id } });
    await tx.retractionReport.deleteMany({ where: { retractionId: id } });
    await tx.retraction.update({ where: { id }, data: row });
  } else {
    await tx.retraction.create({ data: { id, eventId: event, ...row } });
  }
  await putTargetsAndReports(tx, after);
}
