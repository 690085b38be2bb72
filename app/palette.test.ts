import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

type Linear = [red: number, green: number, blue: number];

const CSS = readFileSync(join(import.meta.dirname, "tokens.css"), "utf8");
const BLOCKS = [...CSS.matchAll(/:root \{([^}]*)\}/gu)].map(([, block = ""]) =>
  Object.fromEntries([...block.matchAll(/--(\w+): (#[0-9a-f]{6});/gu)].map(([, name, hex]) => [name, hex])),
);
const [light = {}, dark = {}, more = {}, moreDark = {}] = BLOCKS;
const SCHEMES: Record<string, Record<string, string>> = {
  light,
  dark: { ...light, ...dark },
  "light, more contrast": { ...light, ...more },
  "dark, more contrast": { ...light, ...dark, ...more, ...moreDark },
};

/** What an eye without one kind of cone makes of linear light (Machado, Oliveira and Fernandes, 2009). */
const EYES: Record<string, [Linear, Linear, Linear]> = {
  "with all cones": [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  "without red cones": [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  "without green cones": [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  "without blue cones": [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const dot = (a: Linear, b: Linear) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

function linear(hex = ""): Linear {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

function seen(hex: string | undefined, [red, green, blue]: [Linear, Linear, Linear]): Linear {
  const colour = linear(hex);
  const cut = (row: Linear) => Math.min(1, Math.max(0, dot(row, colour)));
  return [cut(red), cut(green), cut(blue)];
}

function contrast(a: Linear, b: Linear): number {
  const light = (colour: Linear) => dot([0.2126, 0.7152, 0.0722], colour) + 0.05;
  return Math.max(light(a), light(b)) / Math.min(light(a), light(b));
}

/** Oklab, in which equal distances look about equally far apart; black to white is 1. */
function oklab(colour: Linear): Linear {
  const cones: Linear = [
    Math.cbrt(dot([0.4122214708, 0.5363325363, 0.0514459929], colour)),
    Math.cbrt(dot([0.2119034982, 0.6806995451, 0.1073969566], colour)),
    Math.cbrt(dot([0.0883024619, 0.2817188376, 0.6299787005], colour)),
  ];
  return [
    dot([0.2104542553, 0.793617785, -0.0040720468], cones),
    dot([1.9779984951, -2.428592205, 0.4505937099], cones),
    dot([0.0259040371, 0.7827717662, -0.808675766], cones),
  ];
}

function distance(a: Linear, b: Linear): number {
  const [from, to] = [oklab(a), oklab(b)];
  return Math.hypot(from[0] - to[0], from[1] - to[1], from[2] - to[2]);
}

describe.each(Object.entries(SCHEMES))("the palette, %s", (_scheme, tokens) => {
  it.each(Object.entries(EYES))("is read and told apart %s", (_eye, matrix) => {
    const [paper, accent, second, other, ink] = ["paper", "accent", "second", "soft", "ink"].map((name) =>
      seen(tokens[name], matrix),
    ) as [Linear, Linear, Linear, Linear, Linear];
    for (const colour of [accent, second, other, ink]) {
      expect(contrast(colour, paper)).toBeGreaterThanOrEqual(4.5);
    }
    // The two lines that have a colour of their own; the others are grey, and half as thick.
    expect(distance(accent, second)).toBeGreaterThan(0.1);
    expect(distance(accent, other)).toBeGreaterThan(0.045);
    expect(distance(second, other)).toBeGreaterThan(0.045);
  });
});
