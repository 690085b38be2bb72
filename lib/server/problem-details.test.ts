import { describe, expect, it, vi } from "vitest";
import { TooBusyError } from "@/lib/domain/too-busy";
import { AppError } from "./errors";
import { log } from "./log";
import { errorResponse, problemResponse } from "./problem-details";

describe("problemResponse", () => {
  it("is RFC 9457", async () => {
    const response = problemResponse("not-found", {
      detail: "There is no event x.",
      instance: "/api/v1/events/x",
    });
    expect(response.status).toBe(404);
    expect(response.headers.get("Content-Type")).toBe("application/problem+json");
    expect(await response.json()).toEqual({
      type: "/api/v1/problems#not-found",
      title: "Not found",
      status: 404,
      detail: "There is no event x.",
      instance: "/api/v1/events/x",
    });
  });

  it("carries the problems of single values, and further headers", async () => {
    const response = problemResponse("too-many-requests", {
      detail: "Wait.",
      instance: "/",
      problems: [{ path: "asOf", code: "required" }],
      headers: { "Retry-After": "60" },
    });
    expect(response.headers.get("Retry-After")).toBe("60");
    expect(await response.json()).toMatchObject({ problems: [{ path: "asOf", code: "required" }] });
  });
});

describe("errorResponse", () => {
  it("tells what an AppError says", async () => {
    const response = errorResponse(new AppError("gone", "Withdrawn by us."), "/c/x");
    expect(response.status).toBe(410);
    expect(await response.json()).toMatchObject({ detail: "Withdrawn by us." });
  });

  it("says when to ask again where too much is asked at once", async () => {
    const response = errorResponse(new TooBusyError("Too many pictures.", 5), "/c/x.png");
    expect([response.status, response.headers.get("Retry-After")]).toEqual([503, "5"]);
    expect(await response.json()).toMatchObject({ detail: "Too many pictures.", instance: "/c/x.png" });
  });

  it("logs everything else and keeps it to itself", async () => {
    const logged = vi.spyOn(log, "error").mockReturnValue(undefined);
    const response = errorResponse(new Error("password=hunter2"), "/");
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain("hunter2");
    expect(logged).toHaveBeenCalledWith(expect.stringContaining("hunter2"));
  });
});
