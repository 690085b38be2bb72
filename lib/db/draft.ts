import { isDeepStrictEqual } from "node:util";
import type { Problem } from "@/lib/domain/problem";
import type { Transaction } from "./client";
import type { Entities, EntityKind, Write } from "./entities";
import { getEntity } from "./queries/get-entity";

// What is pointed at is written before what points at it.
const ORDER: readonly EntityKind[] = [
  "metric",
  "population",
  "place",
  "agent",
  "event",
  "source",
  "figure",
  "appearance",
  "retraction",
  "takedown",
];

/** What a save is about to change: entities are read through it and put into it; nothing is written until the end. */
export class Draft {
  readonly problems: Problem[] = [];
  readonly #writes = new Map<string, Write>();
  // What is read stays so to the end: saves run one after the other.
  readonly #stored = new Map<string, Promise<unknown>>();
  readonly #afterwards: (() => Promise<unknown>)[] = [];

  constructor(readonly tx: Transaction) {}

  /** Notes a problem; a draft with problems is not written. */
  refuse(path: string, code: string, values?: Problem["values"]): void {
    this.problems.push(values ? { path, code, values } : { path, code });
  }

  /** The entity as it will be after this save, or null. */
  async get<Kind extends EntityKind>(kind: Kind, id: string): Promise<Entities[Kind] | null> {
    const pending = this.#writes.get(`${kind} ${id}`);
    if (pending) return pending.after as Entities[Kind];
    return this.#before(kind, id);
  }

  /** The entity as it was before this save; asked of the database once. */
  #before<Kind extends EntityKind>(kind: Kind, id: string): Promise<Entities[Kind] | null> {
    const key = `${kind} ${id}`;
    const stored = this.#stored.get(key) ?? getEntity(this.tx, kind, id);
    this.#stored.set(key, stored);
    return stored as Promise<Entities[Kind] | null>;
  }

  /** Says what the entity will be; new when it is not there yet. */
  async put<Kind extends EntityKind>(kind: Kind, id: string, after: Entities[Kind]): Promise<void> {
    const key = `${kind} ${id}`;
    const pending = this.#writes.get(key);
    const before = pending ? pending.before : await this.#before(kind, id);
    this.#writes.set(key, { entity: kind, id, before, after } as Write);
  }

  /** The entities of one kind that this save makes or changes. */
  pending<Kind extends EntityKind>(kind: Kind): Entities[Kind][] {
    const ofKind = [...this.#writes.values()].filter((write) => write.entity === kind);
    return ofKind.map((write) => write.after as Entities[Kind]);
  }

  /** Something to write beside the revision, once the rows are there. */
  afterwards(work: () => Promise<unknown>): void {
    this.#afterwards.push(work);
  }

  /** Does what `afterwards` was given. */
  async finish(): Promise<void> {
    for (const work of this.#afterwards) await work();
  }

  /** What really changes, in the order in which it can be written. */
  writes(): Write[] {
    const changed = [...this.#writes.values()].filter(
      (write) => !isDeepStrictEqual(write.before, write.after),
    );
    return changed.sort((a, b) => ORDER.indexOf(a.entity) - ORDER.indexOf(b.entity));
  }
}
