import { describe, expect, it } from "vitest";
import { clientAddress } from "./client-address";

describe("clientAddress", () => {
  it("believes only the machine that spoke to us", () => {
    expect(clientAddress("1.2.3.4, 203.0.113.9", 0)).toBe("203.0.113.9");
  });

  it("believes each of our own reverse proxies, and nobody before them", () => {
    const told = "1.2.3.4, 203.0.113.9, 10.0.0.2, 127.0.0.1";
    expect(clientAddress(told, 1)).toBe("10.0.0.2");
    expect(clientAddress(told, 2)).toBe("203.0.113.9");
  });

  it("takes the first where fewer told than we were promised", () => {
    expect(clientAddress("203.0.113.9", 2)).toBe("203.0.113.9");
  });

  it("has a name for nobody", () => {
    expect(clientAddress(null, 0)).toBe("unknown");
    expect(clientAddress("", 1)).toBe("unknown");
  });
});
