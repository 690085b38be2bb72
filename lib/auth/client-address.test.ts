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

  it("takes all addresses of one IPv6 network for one, however they are written", () => {
    const network = clientAddress("2001:db8:1:2::1", 0);
    for (const same of ["2001:db8:1:2:ffff:ffff:ffff:ffff", "2001:0DB8:0001:0002::", "[2001:db8:1:2::9]:443"])
      expect(clientAddress(same, 0)).toBe(network);
    for (const other of ["2001:db8:1:3::1", "2001:db8::1:2:0:0", "::1"])
      expect(clientAddress(other, 0)).not.toBe(network);
  });

  it("takes an IPv4 address for itself, also where IPv6 carries it or a port stands behind it", () => {
    for (const same of ["::ffff:203.0.113.9", "::FFFF:CB00:7109", "203.0.113.9:5555"])
      expect(clientAddress(same, 0)).toBe("203.0.113.9");
    expect(clientAddress("::ffff:203.0.113.10", 0)).toBe("203.0.113.10");
  });

  it("has a name for nobody", () => {
    expect(clientAddress(null, 0)).toBe("unknown");
    expect(clientAddress("", 1)).toBe("unknown");
  });
});
