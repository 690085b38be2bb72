import { PNG } from "pngjs";
import { expect, it } from "vitest";
import { TooBusyError } from "@/lib/domain/too-busy";
import { drawPng } from "./picture-png";

// Drawn by real threads. What none of them can draw ends the thread that tries.

const svg = (inside: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20">${inside}</svg>`;
const draw = (text: string) => drawPng(async () => text, 2);
const RED = svg('<rect width="40" height="20" fill="#f00"/>');
const BROKEN = svg("<rect");

async function expectRed(drawn: Promise<Uint8Array>) {
  const { width, height, data } = PNG.sync.read(Buffer.from(await drawn));
  expect([width, height, ...data.subarray(0, 4)]).toEqual([80, 40, 255, 0, 0, 255]);
}

it("draws the next picture after a thread has ended without one", async () => {
  await expect(draw(BROKEN)).rejects.toThrow();
  await expectRed(draw(RED));
});

it("gives every turn back that ended without a picture, and refuses only who comes when all are taken", async () => {
  const broken = Array.from({ length: 16 }, () => draw(BROKEN));
  const failing = drawPng(() => Promise.reject(new Error("This cannot be drawn.")), 1);
  const ends = Promise.allSettled([...broken, failing]);
  await expect(draw(RED)).rejects.toThrow(TooBusyError);
  expect((await ends).map(({ status }) => status)).toEqual(Array(17).fill("rejected"));
  await expect(failing).rejects.toThrow("This cannot be drawn.");
  await Promise.all(Array.from({ length: 17 }, () => expectRed(draw(RED))));
});
