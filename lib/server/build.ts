import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Instant } from "@/lib/domain/instant";

/** A build of the site: `id` is the same in all its processes and after each start, and another in every other build. */
export type Build = { id: string; at: Instant };

/** The build in a folder, as Next names it there. In development there is none: each start counts as one. */
export function readBuild(folder: string): Build {
  const file = join(folder, "BUILD_ID");
  const { timeOrigin } = performance;
  if (!existsSync(file)) return { id: `started ${timeOrigin}`, at: timeOrigin };
  return { id: readFileSync(file, "utf8").trim(), at: statSync(file).mtimeMs };
}

let build: Build | undefined;

/** The build that this process is of. */
export function thisBuild(): Build {
  build ??= readBuild(join(process.cwd(), process.env.NEXT_DIST_DIR ?? ".next"));
  return build;
}
