import { createRequire } from "node:module";
import { join } from "node:path";

/** Reads .env files as the site itself will, so that port and folder mean the same here. Needs the installed packages. */
export function readSettings({ development = false } = {}) {
  const require = createRequire(join(process.cwd(), "package.json"));
  require("@next/env").loadEnvConfig(process.cwd(), development, { info() {}, error: console.error });
  return {
    port: Number(process.env.PORT || 3000),
    dataFolder: process.env.COUNTLINE_DATA_DIR || ".data",
    onServer: Boolean(process.env.DATABASE_URL),
  };
}
