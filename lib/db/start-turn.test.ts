import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type DatabasePlace, database } from "./client";
import { takeStartTurn } from "./start-turn";
import { closeTestDatabase, openTestDatabase } from "./testing/test-database";

const server = process.env.TEST_DATABASE_URL;
const place: DatabasePlace = server ? { kind: "server", url: server } : { kind: "memory" };

beforeAll(openTestDatabase);
afterAll(closeTestDatabase);

it("on a server, the second process to start waits until the first has started", async () => {
  const giveTurn = await takeStartTurn(place);
  let came = false;
  const second = takeStartTurn(place).then((giveNext) => {
    came = true;
    return giveNext();
  });
  await pause(300);
  expect(came).toBe(!server);
  await giveTurn();
  await second;
});

it("on a server, nothing that migrating locked stays locked", async () => {
  const held = await database().$queryRaw`SELECT "pid" FROM pg_locks WHERE "locktype" = 'advisory'
    AND "database" = (SELECT "oid" FROM pg_database WHERE "datname" = current_database())`;
  // The embedded database has one process, and one connection that stays open.
  expect(held).toHaveLength(server ? 0 : 1);
});
