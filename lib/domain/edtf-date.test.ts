import fc from "fast-check";
import { afterEach, describe, expect, test } from "vitest";
import { type EdtfDate, parseEdtf, parseKnownAt } from "./edtf-date";
import { localDay } from "./zone";

const HOUR_MS = 3_600_000;
const ALMATY = "Asia/Almaty";
const almaty = (month: number, day: number, year = 2022) => Date.UTC(year, month - 1, day) - 6 * HOUR_MS;

function read(text: string, zone = ALMATY): EdtfDate {
  const result = parseEdtf(text, zone);
  if (!result.ok) throw new Error(`${text}: ${result.problem}`);
  return result.date;
}

describe("level 1 dates as half-open local spans", () => {
  test.each([
    ["2022", "year", almaty(1, 1), almaty(1, 1, 2023)],
    ["2022-01", "month", almaty(1, 1), almaty(2, 1)],
    ["2022-01-09", "day", almaty(1, 9), almaty(1, 10)],
    ["2020-02-29", "day", almaty(2, 29, 2020), almaty(3, 1, 2020)],
    ["2022-01-09T18:00+06:00", "minute", almaty(1, 9) + 18 * HOUR_MS, almaty(1, 9) + 18 * HOUR_MS + 60_000],
    ["2022-01-09T12:00Z", "minute", Date.UTC(2022, 0, 9, 12), Date.UTC(2022, 0, 9, 12, 1)],
    ["2022-01-09T12:00:30Z", "second", Date.UTC(2022, 0, 9, 12, 0, 30), Date.UTC(2022, 0, 9, 12, 0, 31)],
    ["2022-01-09T12:00:30.250Z", "second", Date.UTC(2022, 0, 9, 12, 0, 30), Date.UTC(2022, 0, 9, 12, 0, 31)],
    ["../2022-01-10?", "interval", -Infinity, almaty(1, 11)],
    ["2022-01-05/..", "interval", almaty(1, 5), Infinity],
    ["2022-01-05?/2022-01-06?", "interval", almaty(1, 5), almaty(1, 7)],
    ["2022-01-09T18:00+06:00/2022-01", "interval", almaty(1, 9) + 18 * HOUR_MS, almaty(2, 1)],
  ])("%s", (text, precision, earliest, latest) => {
    expect(read(text)).toMatchObject({ text, precision, earliest, latest });
  });

  test.each([
    ["2022-01-09", false, false],
    ["2022-01-10?", true, false],
    ["2022-01-09~", false, true],
    ["2022-01%", true, true],
    ["2022-01-09~/2022-01-10?", true, true],
    ["../2022-01-10?", true, false],
  ])("%s: uncertain %s, approximate %s, and no wider for it", (text, uncertain, approximate) => {
    const date = read(text);
    expect(date).toMatchObject({ uncertain, approximate });
    const plain = read(text.replaceAll(/[?~%]/g, ""));
    expect([date.earliest, date.latest]).toEqual([plain.earliest, plain.latest]);
  });

  test("the ends of an interval keep their own fields", () => {
    const { from, to } = read("2022-01/2022-02-03~");
    expect(from).toMatchObject({ precision: "month", year: 2022, month: 1, day: null, approximate: false });
    expect(to).toMatchObject({ precision: "day", year: 2022, month: 2, day: 3, approximate: true });
    expect(read("../2022").from).toBeNull();
  });
});

describe("refusals, each with its own reason", () => {
  test.each([
    ["", "empty"],
    ["Sunday", "not-edtf"],
    [" 2022", "not-edtf"],
    ["2022-1-9", "not-edtf"],
    ["20", "not-edtf"],
    ["2022-01-09T25:00Z", "no-such-date"],
    ["2022-01-09T24:00Z", "no-such-date"],
    ["2022/2023/2024", "not-edtf"],
    ["2022-02-30", "no-such-date"],
    ["2022-02-29", "no-such-date"],
    ["2022-13", "no-such-date"],
    ["2022-01-09T18:00", "no-offset"],
    ["2022-01-09T18:00:00", "no-offset"],
    ["../2022-01-09T18:00", "no-offset"],
    ["2022-21", "season"],
    ["2022-21/2022-23", "season"],
    ["2022-XX", "unspecified-digits"],
    ["20XX", "unspecified-digits"],
    ["2022-01-XX/..", "unspecified-digits"],
    ["?2022-01", "level-2"],
    ["2022-?01", "level-2"],
    ["[2022,2023]", "level-2"],
    ["{2022,2023}", "level-2"],
    ["1985S2", "level-2"],
    ["/2022", "empty-interval-end"],
    ["2022/", "empty-interval-end"],
    ["../..", "open-on-both-ends"],
    ["2022-01-10/2022-01-09", "ends-before-it-starts"],
    ["2022-01-09T18:00+06:00/2022-01-08", "ends-before-it-starts"],
    ["Y12022", "year-out-of-range"],
    ["-0100", "year-out-of-range"],
  ])("%s: %s", (text, problem) => {
    expect(parseEdtf(text, ALMATY)).toEqual({ ok: false, problem });
  });

  test.each(["Asia/Nowhere", "+06:00", ""])("the zone %s", (zone) => {
    expect(parseEdtf("2022", zone)).toEqual({ ok: false, problem: "unknown-zone" });
  });

  test("the day that Samoa skipped", () => {
    expect(parseEdtf("2011-12-30", "Pacific/Apia")).toEqual({ ok: false, problem: "no-such-date" });
    expect(read("2011-12-31", "Pacific/Apia").earliest).toBe(read("2011-12-29", "Pacific/Apia").latest);
  });
});

describe("clock changes", () => {
  test.each([
    ["America/Los_Angeles", "2022-03-13", 23],
    ["America/Los_Angeles", "2022-11-06", 25],
    ["Australia/Lord_Howe", "2022-04-03", 24.5],
    ["Australia/Lord_Howe", "2022-10-02", 23.5],
    ["Africa/Casablanca", "2022-05-08", 23],
    ["America/Sao_Paulo", "2018-11-04", 23],
    ["Asia/Almaty", "2024-02-29", 25],
    ["Asia/Kathmandu", "2022-03-13", 24],
  ])("%s: %s lasts %d hours", (zone, text, hours) => {
    const { earliest, latest } = read(text, zone);
    expect((latest - earliest) / HOUR_MS).toBe(hours);
  });
});

const HOSTILE_ZONES = [
  "Asia/Kathmandu",
  "America/Los_Angeles",
  "Pacific/Apia",
  "Africa/Casablanca",
  "Australia/Lord_Howe",
  "America/Sao_Paulo",
  "Pacific/Kiritimati",
];
const SKIPPED_DAYS = ["2011-12-30", "1994-12-31", "1995-01-01"];

const anyZone = fc.constantFrom(...HOSTILE_ZONES);
const anyDay = fc
  .date({ min: new Date("1970-01-02"), max: new Date("2090-12-30"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
  .filter((day) => !SKIPPED_DAYS.includes(day));
const anySuffix = fc.constantFrom("", "?", "~", "%");

describe("in hostile zones", () => {
  const processZone = process.env.TZ;
  afterEach(() => {
    process.env.TZ = processZone;
  });

  test("a day keeps its text, begins and ends on itself, and ends where the next begins", () => {
    fc.assert(
      fc.property(anyDay, anySuffix, anyZone, (day, suffix, zone) => {
        const { text, earliest, latest } = read(day + suffix, zone);
        expect(text).toBe(day + suffix);
        expect([localDay(earliest, zone), localDay(latest - 1, zone)]).toEqual([day, day]);
        expect(localDay(earliest - 1, zone) < day).toBe(true);
        expect(localDay(latest, zone) > day).toBe(true);
      }),
    );
  });

  test("a month reaches from its first to its last day", () => {
    fc.assert(
      fc.property(anyDay, anyZone, (day, zone) => {
        const month = day.slice(0, 7);
        const { earliest, latest } = read(month, zone);
        expect(localDay(earliest, zone).slice(0, 7)).toBe(month);
        expect(localDay(latest - 1, zone).slice(0, 7)).toBe(month);
        expect(localDay(earliest - 1, zone).slice(0, 7)).not.toBe(month);
        expect(localDay(latest, zone).slice(0, 7)).not.toBe(month);
      }),
    );
  });

  test("an interval is as long as its ends say, or refused", () => {
    fc.assert(
      fc.property(anyDay, anyDay, anyZone, (start, end, zone) => {
        const result = parseEdtf(`${start}/${end}`, zone);
        const span = { earliest: read(start, zone).earliest, latest: read(end, zone).latest };
        const refusal = { ok: false, problem: "ends-before-it-starts" };
        expect(result).toMatchObject(start > end ? refusal : { ok: true, date: span });
      }),
    );
  });

  test("the zone of the process does not matter", () => {
    fc.assert(
      fc.property(anyDay, anyZone, anyZone, (day, zone, elsewhere) => {
        process.env.TZ = "UTC";
        const here = parseEdtf(day, zone);
        process.env.TZ = elsewhere;
        expect(parseEdtf(day, zone)).toEqual(here);
        expect(localDay(read(day, zone).earliest, zone)).toBe(day);
      }),
    );
  });
});

describe("knownAt", () => {
  test.each([
    ["2022-01-09", almaty(1, 10)],
    ["2022-01-09T18:00:00+06:00", almaty(1, 9) + 18 * HOUR_MS],
    ["2022-01-09T18:00+06:00", almaty(1, 9) + 18 * HOUR_MS],
    ["2022-01-09T12:00:00.5Z", Date.UTC(2022, 0, 9, 12) + 500],
    ["2022-01-09t12:00:00z", Date.UTC(2022, 0, 9, 12)],
    ["2022-01-09T12:00:00-00:00", Date.UTC(2022, 0, 9, 12)],
  ])("%s", (text, instant) => {
    expect(parseKnownAt(text, ALMATY)).toEqual({ ok: true, instant });
  });

  test.each([
    ["2022-01-09?", "uncertain"],
    ["2022-01-09~", "uncertain"],
    ["2022-01-09/2022-01-10", "interval"],
    ["../2022-01-10", "interval"],
    ["2022-01", "too-coarse"],
    ["2022", "too-coarse"],
    ["2022-01-09T18:00", "no-offset"],
    ["now", "not-edtf"],
  ])("%s is refused: %s", (text, problem) => {
    expect(parseKnownAt(text, ALMATY)).toEqual({ ok: false, problem });
  });
});

test("unbounded instants fall on the first and the last day of the calendar", () => {
  expect(localDay(-Infinity, ALMATY)).toBe("0000-01-01");
  expect(localDay(Infinity, ALMATY)).toBe("9999-12-31");
});
