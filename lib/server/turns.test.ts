import { expect, it } from "vitest";
import { TooBusyError } from "@/lib/domain/too-busy";
import { turns } from "./turns";

const FULL = { why: "Too many at once.", retryAfterSeconds: 5 };

/** Works that end when they are told to. */
function works() {
  const ends: (() => void)[] = [];
  let begun = 0;
  const work = (name: string) => async () => {
    begun += 1;
    await new Promise<void>((resolve) => ends.push(resolve));
    return name;
  };
  return { work, ends, begun: () => begun };
}

it("does a few at a time, the others in the order in which they came", async () => {
  const inTurn = turns({ atOnce: 2, waiting: 2, full: FULL });
  const { work, ends, begun } = works();
  const done = ["a", "b", "c", "d"].map((name) => inTurn(work(name)));
  expect(begun()).toBe(2);
  ends[0]?.();
  expect(await done[0]).toBe("a");
  await expect.poll(begun).toBe(3);
  for (const at of [1, 2, 3]) {
    await expect.poll(() => ends.length).toBeGreaterThan(at);
    ends[at]?.();
  }
  expect(await Promise.all(done)).toEqual(["a", "b", "c", "d"]);
});

it("refuses what is too much, and takes it once there is room", async () => {
  const inTurn = turns({ atOnce: 1, waiting: 1, full: FULL });
  const { work, ends } = works();
  const both = [inTurn(work("a")), inTurn(work("b"))];
  const refused = await inTurn(work("c")).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(TooBusyError);
  expect(refused).toMatchObject({ message: FULL.why, retryAfterSeconds: 5 });
  ends[0]?.();
  await both[0];
  ends[1]?.();
  expect(await both[1]).toBe("b");
  expect(await inTurn(async () => "d")).toBe("d");
});

it("gives the turn on when a work fails", async () => {
  const inTurn = turns({ atOnce: 1, waiting: 0, full: FULL });
  await expect(inTurn(() => Promise.reject(new Error("broken")))).rejects.toThrow("broken");
  expect(await inTurn(async () => "next")).toBe("next");
});
