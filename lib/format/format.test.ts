import { describe, expect, it } from "vitest";
import type { Quantity } from "@/lib/domain/quantity";
import { formatDay, formatDays, formatMoment, formatShortDay } from "./instant";
import { capitalise, formatCountry, formatLabel, formatLanguage, formatList } from "./names";
import { formatQuantity, formatQuantityInFull } from "./quantity";
import { wordsFor } from "./words";
import { daysBetween, startOfDay, toCalendarDay } from "./zone";

const en = wordsFor("en");
const nl = wordsFor("nl");

function quantity(qualifier: Quantity["qualifier"], ...[nominal, lower, upper]: (number | null)[]): Quantity {
  return { qualifier, nominal: nominal ?? null, lower: lower ?? null, upper: upper ?? null };
}

describe("formatQuantity", () => {
  it.each([
    [quantity("exact", 16, 16, 16), "16", "16"],
    [quantity("exact", 0, 0, 0), "0", "0"],
    [quantity("at-least", 26, 26), "at least 26", "minstens 26"],
    [quantity("more-than", 160, 161), "more than 160", "meer dan 160"],
    [quantity("just-over", 2000, 2000), "just over 2,000", "ruim 2.000"],
    [quantity("at-most", 300, 0, 300), "at most 300", "hoogstens 300"],
    [quantity("fewer-than", 10, 0, 9), "fewer than 10", "minder dan 10"],
    [quantity("nearly", 8000, null, 7999), "nearly 8,000", "bijna 8.000"],
    [quantity("about", 2000), "about 2,000", "ongeveer 2.000"],
    [quantity("between", null, 20, 30), "20 to 30", "20 tot 30"],
    [quantity("between", 2975, 2658, 3290), "2,975 (2,658 to 3,290)", "2.975 (2.658 tot 3.290)"],
    [quantity("order", null, 20, 99), "dozens", "tientallen"],
    [quantity("order", null, 20000, 99999), "tens of thousands", "tienduizenden"],
    [quantity("unknown", null, 1), "unclear", "onduidelijk"],
  ])("says %j", (given, english, dutch) => {
    expect(formatQuantity(given, en)).toBe(english);
    expect(formatQuantity(given, nl)).toBe(dutch);
  });

  it("gives the bounds of an order in full", () => {
    expect(formatQuantityInFull(quantity("order", null, 200, 999), en)).toBe("hundreds (200–999)");
    expect(formatQuantityInFull(quantity("exact", 16, 16, 16), en)).toBe("16");
  });
});

describe("instants", () => {
  const evening = Date.UTC(2022, 0, 9, 20, 30);

  it("names the day of the zone asked for, whatever the machine's own", () => {
    expect(process.env.TZ).toBe("Asia/Kathmandu");
    expect(formatDay(evening, "Asia/Almaty", en)).toBe("10 January 2022");
    expect(formatDay(evening, "America/New_York", nl)).toBe("9 januari 2022");
    expect(formatMoment(evening, "Asia/Almaty", en)).toBe("10 January 2022, 02:30");
    expect(formatShortDay(evening, "UTC", en)).toBe("9 Jan");
    expect(formatDay(Infinity, "UTC", en)).toBe("at an unknown time");
  });

  it("names spans of days, the end not included", () => {
    const start = startOfDay({ year: 2022, month: 1, day: 2 }, "Asia/Almaty");
    const end = startOfDay({ year: 2022, month: 1, day: 12 }, "Asia/Almaty");
    expect(formatDays(start, end, "Asia/Almaty", en)).toBe("2–11 January 2022");
    expect(formatDays(start, start + 1, "Asia/Almaty", en)).toBe("2 January 2022");
    expect(formatDays(-Infinity, end, "Asia/Almaty", en)).toBe("by 11 January 2022");
  });
});

describe("startOfDay", () => {
  it.each([
    ["Asia/Almaty", { year: 2022, month: 1, day: 9 }, "2022-01-08T18:00:00.000Z"],
    ["Asia/Kathmandu", { year: 2022, month: 1, day: 9 }, "2022-01-08T18:15:00.000Z"],
    ["Pacific/Honolulu", { year: 2023, month: 8, day: 9 }, "2023-08-09T10:00:00.000Z"],
    ["Europe/London", { year: 2017, month: 6, day: 14 }, "2017-06-13T23:00:00.000Z"],
    ["America/New_York", { year: 2021, month: 3, day: 14 }, "2021-03-14T05:00:00.000Z"],
    ["Asia/Beirut", { year: 2020, month: 3, day: 29 }, "2020-03-28T22:00:00.000Z"],
    ["UTC", { year: 2022, month: 13, day: 1 }, "2023-01-01T00:00:00.000Z"],
  ])("of %s", (zone, day, instant) => {
    expect(new Date(startOfDay(day, zone)).toISOString()).toBe(instant);
  });

  it("is undone by toCalendarDay", () => {
    const day = { year: 2022, month: 1, day: 9 };
    expect(toCalendarDay(startOfDay(day, "Asia/Almaty"), "Asia/Almaty")).toEqual(day);
    expect(daysBetween(day, { year: 2022, month: 2, day: 1 })).toBe(23);
  });
});

describe("names", () => {
  it("are in the reader's language", () => {
    expect(formatCountry("kz", nl)).toBe("Kazachstan");
    expect(formatCountry("no code", en)).toBe("NO CODE");
    expect(formatLanguage("nl", en)).toBe("Dutch");
    expect(formatLabel({ en: "deaths", nl: "doden" }, "deaths", nl)).toBe("doden");
    expect(formatLabel(undefined, "deaths", nl)).toBe("deaths");
    expect(formatList(["a", "b", "c"], nl)).toBe("a, b en c");
    expect(capitalise("deaths")).toBe("Deaths");
  });
});
