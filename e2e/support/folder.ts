import { randomUUID } from "node:crypto";
import { tmpdir } from "node:os";
import { join } from "node:path";

// Playwright reads its configuration in every worker; they all inherit the first one's choice. The folder
// itself is made by the site's process, which also removes it.
process.env.E2E_FOLDER ??= join(tmpdir(), `countline-e2e-${randomUUID()}`);

const folder = process.env.E2E_FOLDER;

/** Where the site under test keeps its data and what it prints, and where the admin's session is kept. */
export const e2eFolder = {
  path: folder,
  dataDir: join(folder, "data"),
  serverLog: join(folder, "server.log"),
  adminSession: join(folder, "admin.json"),
};
