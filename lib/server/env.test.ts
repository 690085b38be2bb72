import { describe, expect, it } from "vitest";
import { databasePlace } from "./database-place";
import { EnvironmentError, parseEnvironment } from "./env";

describe("parseEnvironment", () => {
  it("needs nothing", () => {
    expect(parseEnvironment({})).toEqual({
      databaseUrl: null,
      dataDir: ".data",
      publicUrl: "http://localhost:3000",
      isUrlSet: false,
      demo: true,
      secret: null,
      apiLimit: 1200,
      shareLimit: 500,
      trustedProxies: 0,
    });
  });

  it("takes an empty setting as one that is not set", () => {
    expect(parseEnvironment({ DATABASE_URL: "", PORT: "", COUNTLINE_SECRET: "" }).databaseUrl).toBeNull();
  });

  it("reads the public address as an origin, and falls back on the port", () => {
    expect(parseEnvironment({ COUNTLINE_URL: "https://figures.example.org/" }).publicUrl).toBe(
      "https://figures.example.org",
    );
    expect(parseEnvironment({ COUNTLINE_URL: "https://figures.example.org/" }).isUrlSet).toBe(true);
    expect(parseEnvironment({ PORT: "8080" }).publicUrl).toBe("http://localhost:8080");
  });

  it.each([
    [{ DATABASE_URL: "mysql://host/name" }, /DATABASE_URL must be the address of a PostgreSQL server/],
    [{ PORT: "abc" }, /PORT must be a whole number from 1 to 65535/],
    [{ PORT: "70000" }, /PORT must be/],
    [{ COUNTLINE_URL: "figures.example.org" }, /COUNTLINE_URL must be the address that readers use/],
    [{ COUNTLINE_DEMO: "yes" }, /COUNTLINE_DEMO must be on or off/],
    [{ COUNTLINE_SECRET: "short" }, /COUNTLINE_SECRET must be at least 32 characters/],
    [{ COUNTLINE_API_LIMIT: "many" }, /COUNTLINE_API_LIMIT must be a whole number from 0/],
    [{ COUNTLINE_TRUSTED_PROXIES: "-1" }, /COUNTLINE_TRUSTED_PROXIES must be a whole number from 0 to 10/],
  ])("says what is wrong with %o", (variables, message) => {
    expect(() => parseEnvironment(variables)).toThrow(message);
  });

  it("names every wrong setting at once", () => {
    const wrong = () => parseEnvironment({ PORT: "0", COUNTLINE_DEMO: "maybe" });
    expect(wrong).toThrow(EnvironmentError);
    expect(wrong).toThrow(/PORT .*COUNTLINE_DEMO/);
  });
});

describe("databasePlace", () => {
  it("is the data folder, or the server when there is one", () => {
    expect(databasePlace(parseEnvironment({ COUNTLINE_DATA_DIR: "/srv/data" }))).toEqual({
      kind: "embedded",
      folder: "/srv/data",
      address: "http://localhost:3000",
    });
    const url = "postgresql://u:p@db:5432/countline";
    expect(databasePlace(parseEnvironment({ DATABASE_URL: url }))).toEqual({ kind: "server", url });
  });
});
