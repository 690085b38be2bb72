import { scaleLinear } from "d3-scale";

/** `constant`: below it a logarithmic axis is about linear; 1 on a linear one, where it says nothing. */
export type ValueAxis = { top: number; ticks: number[]; kind: "linear" | "symlog"; constant: number };

/** An axis from 0 to a round number above `greatest`, with whole-number ticks. */
function linearAxis(greatest: number, mostTicks: number): ValueAxis {
  const scale = scaleLinear([0, Math.max(greatest * 1.04, 4)], [0, 1]).nice(mostTicks);
  const top = scale.domain()[1] ?? greatest;
  return { top, ticks: scale.ticks(mostTicks).filter(Number.isInteger), kind: "linear", constant: 1 };
}

const DIGITS = [[1, 2, 5], [1, 3], [1]];
/** Ticks on a logarithmic axis stand unevenly: somewhat more of them find room. */
const LOG_TICKS_SHARE = 1.8;

function powersUpTo(top: number, least: number, digits: number[], every: number): number[] {
  const first = Math.round(Math.log10(least));
  const count = Math.max(0, Math.ceil((Math.log10(top) - first) / every)) + 1;
  const powers = Array.from({ length: count }, (_, index) => 10 ** (first + index * every));
  return powers.flatMap((power) => digits.map((digit) => digit * power)).filter((tick) => tick <= top);
}

/** 0 and 1, 2, 5, 10 and so on; fewer of each ten, then of the tens, until there are few enough. */
function logTicks(top: number, constant: number, mostTicks: number): number[] {
  const choices = [
    ...DIGITS.map((digits) => powersUpTo(top, constant, digits, 1)),
    ...[2, 3, 4].map((every) => powersUpTo(top, constant, [1], every)),
  ];
  return [0, ...(choices.find(({ length }) => length < mostTicks * LOG_TICKS_SHARE) ?? [top])];
}

/**
 * A logarithmic axis: equal steps are equal ratios, except towards the foot, where 0 has its place (a
 * symmetrical logarithm, about linear below its constant). It ends on a round number above `greatest`.
 */
function logAxis(least: number, greatest: number, mostTicks: number): ValueAxis {
  // The power of ten at or below the least: little of the height goes to where nothing is.
  const constant = Math.max(1, 10 ** Math.floor(Math.log10(least) + 1e-9));
  const reach = Math.max(greatest * 1.04, 4);
  const power = 10 ** Math.floor(Math.log10(reach));
  const top = Math.ceil((reach / power) * 2) * (power / 2);
  return { top, ticks: logTicks(top, constant, mostTicks), kind: "symlog", constant };
}

/** The axis for what reaches from `least` (above 0) to `greatest`; both kinds begin at 0 and have whole-number ticks. */
export function valueAxis(
  { least, greatest }: { least: number; greatest: number },
  kind: "linear" | "log",
  mostTicks: number,
): ValueAxis {
  return kind === "log" ? logAxis(least, greatest, mostTicks) : linearAxis(greatest, mostTicks);
}
