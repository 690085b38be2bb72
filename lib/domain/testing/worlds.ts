import fc from "fast-check";
import type { EventContent } from "@/lib/domain/content";
import type { Instant } from "@/lib/domain/instant";
import { moments, type Timeline, toTimeline } from "@/lib/domain/timeline";
import { BASES, RETRACTION_KINDS } from "@/lib/domain/vocabulary";
import {
  type ActSpec,
  agent,
  asserts,
  content,
  exactly,
  type FigureSpec,
  quantity,
  relays,
  source,
  unknownNumber,
} from "./build";

const AGENTS = [
  agent("ministry"),
  agent("spokesman", { kind: "person", memberOf: "ministry" }),
  agent("state-tv", { kind: "state-media" }),
  agent("ngo", { kind: "ngo" }),
  agent("authorities", { vague: true }),
];
const agentId = fc.constantFrom(...AGENTS.map(({ id }) => id));
const day = fc.integer({ min: 3, max: 12 }).map((number) => `2022-01-${String(number).padStart(2, "0")}`);
const date = fc.oneof(
  { weight: 6, arbitrary: day },
  { weight: 1, arbitrary: fc.constant("2022-01") },
  { weight: 1, arbitrary: day.map((text) => `../${text}`) },
);
const maybe = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: null });

const anyQuantity = fc.oneof(
  fc.integer({ min: 0, max: 5 }).map(exactly),
  fc.integer({ min: 1, max: 5 }).map((nominal) => quantity({ qualifier: "nearly", nominal })),
  fc.integer({ min: 1, max: 5 }).map((nominal) => quantity({ qualifier: "more-than", nominal })),
  fc.integer({ min: 1, max: 5 }).map((nominal) => quantity({ qualifier: "at-most", nominal })),
  fc.constant(unknownNumber),
);

const anyChain = fc
  .uniqueArray(fc.tuple(agentId, fc.boolean(), fc.boolean()), { maxLength: 3, selector: ([id]) => id })
  .map((hops) =>
    hops.map(([id, isAssertion, firstHand]) => (isAssertion ? asserts : relays)(id, { firstHand })),
  );

const SOURCES = ["s0", "s1", "s2"];
const anySources = fc
  .tuple(...SOURCES.map(() => fc.tuple(maybe(date), maybe(agentId))))
  .map((fields) =>
    fields.map(([publishedAt, publisher], index) =>
      source(`s${index}`, { publishedAt, publisher, retrievedAt: "2022-01-09" }),
    ),
  );
const someSources = fc.subarray(SOURCES);

const anyFigure = (id: string): fc.Arbitrary<FigureSpec> =>
  fc.record({
    id: fc.constant(id),
    quantity: anyQuantity,
    basis: fc.constantFrom(...BASES),
    asOf: maybe(date),
    statedAt: maybe(date),
    chain: anyChain,
    in: someSources,
  });

const anyAct = (id: string, figures: string[], acts: string[]): fc.Arbitrary<ActSpec> =>
  fc
    .record({
      kind: fc.constantFrom(...RETRACTION_KINDS),
      targets: fc.subarray(figures, { minLength: 1, maxLength: Math.min(2, figures.length) }),
      undoes: fc.constantFrom(...acts),
      hop: maybe(agentId),
      by: maybe(agentId),
      answerable: fc.boolean(),
      statedAt: maybe(date),
      replacement: maybe(fc.constantFrom(...figures)),
      in: someSources,
    })
    .map(({ kind, targets, undoes, ...fields }) =>
      kind === "reinstatement"
        ? { ...fields, id, kind, hop: null, replacement: null, undoes }
        : { ...fields, id, kind, figures: targets },
    );

/** Small worlds in which everything happens to everything, on few days. */
export const anyContent: fc.Arbitrary<EventContent> = fc
  .tuple(fc.integer({ min: 2, max: 7 }), fc.integer({ min: 0, max: 6 }))
  .chain(([figureCount, actCount]) => {
    const figures = Array.from({ length: figureCount }, (_, index) => `f${index}`);
    const acts = Array.from({ length: actCount }, (_, index) => `a${index}`);
    return fc.record({
      agents: fc.constant(AGENTS),
      sources: anySources,
      figures: fc.tuple(...figures.map(anyFigure)),
      acts: fc.tuple(...acts.map((id) => anyAct(id, figures, acts))),
    });
  })
  .map(content);

/** A world and a moment at which something becomes known in it. */
export type Moment = { of: Timeline; t: Instant };
export const anyMoment: fc.Arbitrary<Moment> = anyContent
  .map(toTimeline)
  .filter((of) => moments(of).length > 0)
  .chain((of) => fc.record({ of: fc.constant(of), t: fc.constantFrom(...moments(of)) }));
