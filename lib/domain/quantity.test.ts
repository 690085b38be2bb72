import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  foundLower,
  highEnd,
  liesWhollyBelow,
  lowEnd,
  ORDERS,
  type QuantityInput,
  toQuantity,
} from "./quantity";
import { quantity } from "./testing/build";
import { QUALIFIERS } from "./vocabulary";

type Row = [
  qualifier: QuantityInput["qualifier"],
  nominal: number,
  lower: number | null,
  upper: number | null,
];

const RULED: Row[] = [
  ["exact", 16, 16, 16],
  ["exact", 0, 0, 0],
  ["at-least", 26, 26, null],
  ["more-than", 160, 161, null],
  ["just-over", 2000, 2000, null],
  ["at-most", 300, 0, 300],
  ["fewer-than", 10, 0, 9],
  ["nearly", 8000, null, 7999],
  ["about", 2000, null, null],
];

describe("bounds that follow from qualifier and nominal", () => {
  test.each(RULED)("%s %i is %s to %s", (qualifier, nominal, lower, upper) => {
    const expected = { ok: true, quantity: { qualifier, nominal, lower, upper } };
    expect(toQuantity({ qualifier, nominal })).toEqual(expected);
    expect(toQuantity({ qualifier, nominal, lower, upper })).toEqual(expected);
  });

  test.each(RULED)("%s %i needs its number", (qualifier) => {
    expect(toQuantity({ qualifier })).toEqual({
      ok: false,
      problems: [{ field: "nominal", code: "required" }],
    });
  });

  test.each(RULED)("%s %i refuses a bound that contradicts it", (qualifier, nominal, lower) => {
    const wrong = (lower ?? 0) + 5;
    expect(toQuantity({ qualifier, nominal, lower: wrong })).toEqual({
      ok: false,
      problems: [{ field: "lower", code: "contradicts-qualifier" }],
    });
  });
});

describe("between", () => {
  test("keeps its bounds, with or without a best estimate", () => {
    const given = { qualifier: "between", lower: 20, upper: 30 } as const;
    expect(toQuantity(given)).toEqual({ ok: true, quantity: { ...given, nominal: null } });
    expect(toQuantity({ ...given, nominal: 26 })).toEqual({ ok: true, quantity: { ...given, nominal: 26 } });
  });

  test.each([
    [{ lower: 20 }, "upper", "required"],
    [{ upper: 30 }, "lower", "required"],
    [{ lower: 30, upper: 20 }, "upper", "crossed-bounds"],
    [{ lower: 20, upper: 30, nominal: 31 }, "nominal", "outside-bounds"],
    [{ lower: 20, upper: 30, nominal: 19 }, "nominal", "outside-bounds"],
  ])("refuses %j", (given, field, code) => {
    expect(toQuantity({ qualifier: "between", ...given })).toEqual({
      ok: false,
      problems: [{ field, code }],
    });
  });
});

describe("order", () => {
  test.each([
    ["dozens", 20, 99],
    ["hundreds", 200, 999],
    ["thousands", 2000, 9999],
    ["tens-of-thousands", 20_000, 99_999],
    ["hundreds-of-thousands", 200_000, 999_999],
  ])("%s is %i to %i", (slug, lower, upper) => {
    expect(ORDERS).toContainEqual({ slug, lower, upper });
    expect(toQuantity({ qualifier: "order", lower, upper })).toEqual({
      ok: true,
      quantity: { qualifier: "order", nominal: null, lower, upper },
    });
  });

  test.each([
    [{ lower: 100, upper: 999 }, "lower", "not-an-order"],
    [{ lower: 200, upper: 9999 }, "upper", "not-an-order"],
    [{ lower: 200, upper: 999, nominal: 500 }, "nominal", "not-allowed"],
    [{ upper: 999 }, "lower", "required"],
  ])("refuses %j", (given, field, code) => {
    expect(toQuantity({ qualifier: "order", ...given })).toEqual({ ok: false, problems: [{ field, code }] });
  });
});

describe("unknown", () => {
  test.each([null, 1])("may have the lower bound %s", (lower) => {
    expect(toQuantity({ qualifier: "unknown", lower })).toEqual({
      ok: true,
      quantity: { qualifier: "unknown", nominal: null, lower, upper: null },
    });
  });

  test.each([
    [{ lower: 2 }, "lower", "contradicts-qualifier"],
    [{ lower: 0 }, "lower", "contradicts-qualifier"],
    [{ upper: 9 }, "upper", "not-allowed"],
    [{ nominal: 9 }, "nominal", "not-allowed"],
  ])("refuses %j", (given, field, code) => {
    expect(toQuantity({ qualifier: "unknown", ...given })).toEqual({
      ok: false,
      problems: [{ field, code }],
    });
  });
});

describe("counts", () => {
  test.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])("%d is no count", (nominal) => {
    expect(toQuantity({ qualifier: "exact", nominal })).toEqual({
      ok: false,
      problems: [{ field: "nominal", code: "not-a-count" }],
    });
  });

  test.each([
    ["fewer-than", 0],
    ["nearly", 0],
    ["more-than", Number.MAX_SAFE_INTEGER],
  ] as const)("%s %d is impossible", (qualifier, nominal) => {
    expect(toQuantity({ qualifier, nominal })).toEqual({
      ok: false,
      problems: [{ field: "nominal", code: "impossible" }],
    });
  });
});

describe("ends", () => {
  test.each([
    ["about", 2000, 2000, 2000],
    ["at-least", 26, 26, 26],
    ["nearly", 8000, 7999, 7999],
    ["more-than", 160, 161, 161],
    ["at-most", 300, 0, 300],
  ] as const)("%s %i reaches from %i to %i", (qualifier, nominal, low, high) => {
    const given = quantity({ qualifier, nominal });
    expect([lowEnd(given), highEnd(given)]).toEqual([low, high]);
  });

  test("an implied zero is no finding, a stated one is", () => {
    expect(foundLower(quantity({ qualifier: "at-most", nominal: 300 }))).toBeNull();
    expect(foundLower(quantity({ qualifier: "fewer-than", nominal: 10 }))).toBeNull();
    expect(foundLower(quantity({ qualifier: "exact", nominal: 0 }))).toBe(0);
  });

  test.each([
    ["exact", 97, "exact", 115, true],
    ["exact", 115, "exact", 115, false],
    ["exact", 54, "about", 80, true],
    ["at-least", 80, "exact", 87, false],
    ["exact", 80, "at-least", 87, true],
    ["exact", 7939, "nearly", 8000, false],
    ["more-than", 160, "exact", 161, false],
    ["exact", 7999, "nearly", 8000, false],
    ["exact", 9, "at-most", 300, false],
  ] as const)("%s %i below %s %i: %s", (qualifier, nominal, other, otherNominal, expected) => {
    const [a, b] = [quantity({ qualifier, nominal }), quantity({ qualifier: other, nominal: otherNominal })];
    expect(liesWhollyBelow(a, b)).toBe(expected);
  });

  test("an unknown lies below nothing, nor anything below it", () => {
    const unknown = quantity({ qualifier: "unknown" });
    expect(liesWhollyBelow(unknown, quantity({ qualifier: "exact", nominal: 5 }))).toBe(false);
    expect(liesWhollyBelow(quantity({ qualifier: "exact", nominal: 5 }), unknown)).toBe(false);
  });
});

const maybe = (arbitrary: fc.Arbitrary<number>) => fc.option(arbitrary, { nil: null });
const small = fc.oneof(fc.integer({ min: -2, max: 12 }), fc.constantFrom(20, 99, 200, 999, 2 ** 53 - 1));
const anyInput: fc.Arbitrary<QuantityInput> = fc.record({
  qualifier: fc.constantFrom(...QUALIFIERS),
  nominal: maybe(small),
  lower: maybe(small),
  upper: maybe(small),
});

test("an accepted quantity has uncrossed bounds, keeps what was given, and is accepted again as it is", () => {
  fc.assert(
    fc.property(anyInput, (input) => {
      const result = toQuantity(input);
      if (!result.ok) {
        expect(result.problems).not.toHaveLength(0);
        return;
      }
      const { nominal, lower, upper } = result.quantity;
      if (lower !== null && upper !== null) expect(lower).toBeLessThanOrEqual(upper);
      expect(nominal).toBe(input.nominal ?? null);
      if (input.lower !== null) expect(lower).toBe(input.lower);
      if (input.upper !== null) expect(upper).toBe(input.upper);
      expect(toQuantity(result.quantity)).toEqual(result);
    }),
    { numRuns: 2000 },
  );
});
