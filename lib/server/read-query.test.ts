import { describe, expect, it } from "vitest";
import { z } from "zod";
import {
  changesQuery,
  eventsQuery,
  figuresQuery,
  knownQuery,
  noQuery,
  timelineQuery,
} from "@/lib/schemas/api-parameters";
import { AppError } from "./errors";
import { readQuery } from "./read-query";

const read = (query: string, schema: z.ZodObject = figuresQuery) =>
  readQuery(schema, new URLSearchParams(query));

describe("readQuery", () => {
  it("reads what is asked, with what is usual where nothing is said", () => {
    expect(read("metric=deaths&limit=5")).toEqual({ metric: "deaths", limit: 5 });
    expect(read("")).toEqual({ limit: 50 });
  });

  it("takes the empty fields of a form as not given", () => {
    expect(read("metric=&state=&limit=")).toEqual({ limit: 50 });
  });

  it.each([
    ["limit=0", /limit “0” is not a whole number from 1 to 200, in plain digits/],
    ["limit=201", /limit “201” is not a whole number from 1 to 200, in plain digits/],
    ["limit=many", /limit “many” is not a whole number from 1 to 200, in plain digits/],
    ["event=A%20B", /event “A B” cannot be read/],
    ["state=gone", /state “gone” is none of: corrected, retracted,/],
    ["metrics=deaths", /metrics is nothing that can be asked here. What can: event, metric,/],
    ["metric=deaths&metric=injured", /metric is given more than once/],
  ])("refuses %s and says why", (query, message) => {
    expect(() => read(query)).toThrow(AppError);
    expect(() => read(query)).toThrow(message);
  });

  it.each([
    ["revision", knownQuery],
    ["limit", eventsQuery],
    ["year", eventsQuery],
    ["windowDays", timelineQuery],
    ["since", changesQuery],
    ["limit", changesQuery],
  ])("takes %s in plain digits only, as downloads do", (name, schema) => {
    for (const text of ["1e2", "216.0", " 5", "5 ", "+5", "0x10", "05", "-1", "٥", "1".repeat(40)])
      expect(() => read(`${new URLSearchParams([[name, text]])}`, schema)).toThrow(
        `${name} “${text}” is not a whole number from`,
      );
  });

  it("says what has to be given", () => {
    expect(() => read("", z.object({ since: z.coerce.number<string>() }))).toThrow("since must be given.");
  });

  it("refuses anything where nothing can be asked", () => {
    expect(() => read("a=1", noQuery)).toThrow("What can: nothing.");
  });
});
