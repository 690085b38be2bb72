import type { Transaction } from "../client";
import type { Write } from "../entities";
import { putAgent, putEvent, putMetric, putPlace, putPopulation, putSource } from "./put-context";
import { putAppearance, putFigure } from "./put-figure";
import { putRetraction } from "./put-retraction";
import { putTakedown } from "./put-takedown";

/** Brings the tables to what `write` says. */
export function put(tx: Transaction, write: Write): Promise<void> {
  switch (write.entity) {
    case "event":
      return putEvent(tx, write.before, write.after);
    case "agent":
      return putAgent(tx, write.before, write.after);
    case "metric":
      return putMetric(tx, write.before, write.after);
    case "population":
      return putPopulation(tx, write.before, write.after);
    case "place":
      return putPlace(tx, write.before, write.after);
    case "source":
      return putSource(tx, write.before, write.after);
    case "figure":
      return putFigure(tx, write.before, write.after);
    case "appearance":
      return putAppearance(tx, write.before, write.after);
    case "retraction":
      return putRetraction(tx, write.before, write.after);
    case "takedown":
      return putTakedown(tx, write.after);
  }
}
