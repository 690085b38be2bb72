import { defineConfig } from "prisma/config";

// `prisma generate` is all that the command line is used for: migrations are
// applied by lib/db/migrate.ts, which needs no engine download.
export default defineConfig({
  schema: "prisma/schema.prisma",
  migrations: { path: "prisma/migrations" },
});
