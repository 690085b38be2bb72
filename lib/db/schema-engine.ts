import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlMigrationAwareDriverAdapterFactory,
} from "@prisma/driver-adapter-utils";
import type { MigrationList, SchemaEngine } from "@prisma/schema-engine-wasm";
import { type MigrationFolder, readMigrationFolders, readSchema } from "./migration-files";
import { FORGET_UNFINISHED } from "./migration-script";

const NO_FILTERS = { externalTables: [], externalEnums: [] };

/** The engine's JavaScript half wants its WebAssembly half handed over; no bundler does that for us here. */
async function instantiateEngine(): Promise<typeof SchemaEngine> {
  const glue = await import("@prisma/schema-engine-wasm/schema_engine_bg");
  const require = createRequire(join(process.cwd(), "package.json"));
  const wasmPath = join(require.resolve("@prisma/schema-engine-wasm"), "..", "schema_engine_bg.wasm");
  const module = await WebAssembly.compile(new Uint8Array(await readFile(wasmPath)));
  const instance = await WebAssembly.instantiate(module, {
    "./schema_engine_bg.js": glue as unknown as WebAssembly.ModuleImports,
  });
  const handOver = (glue as unknown as { __wbg_set_wasm(exports: WebAssembly.Exports): void }).__wbg_set_wasm;
  handOver(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
  return glue.SchemaEngine;
}

let engineClass: Promise<typeof SchemaEngine> | undefined;

async function startEngine(factory: SqlMigrationAwareDriverAdapterFactory): Promise<SchemaEngine> {
  engineClass ??= instantiateEngine();
  const schema = await readSchema();
  return (await engineClass).new(
    { datamodels: [[schema.path, schema.content]] },
    () => {},
    bindMigrationAwareSqlAdapterFactory(factory),
  );
}

function toMigrationList(baseDir: string, folders: MigrationFolder[]): MigrationList {
  return {
    baseDir,
    lockfile: { path: "migration_lock.toml", content: 'provider = "postgresql"\n' },
    shadowDbInitScript: "",
    migrationDirectories: folders.map((folder) => ({
      path: folder.name,
      migrationFile: { path: "migration.sql", content: { tag: "ok", value: folder.sql } },
    })),
  };
}

/**
 * Applies every migration that the database has not seen, in order, with Prisma's own engine and
 * in its own `_prisma_migrations` table. One that was cut off is applied anew. Gives the names of those
 * applied. Throws when one fails.
 */
export async function applyMigrations(factory: SqlMigrationAwareDriverAdapterFactory): Promise<string[]> {
  const { baseDir, folders } = await readMigrationFolders();
  await (await factory.connect()).executeScript(FORGET_UNFINISHED);
  const engine = await startEngine(factory);
  try {
    const migrationsList = toMigrationList(baseDir, folders);
    const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList, filters: NO_FILTERS });
    return appliedMigrationNames;
  } finally {
    engine.free();
  }
}

/**
 * The SQL that would bring the migrations to where `schema.prisma` is; null when they agree.
 * The factory must be able to make an empty shadow database.
 */
export async function diffMigrations(factory: SqlMigrationAwareDriverAdapterFactory): Promise<string | null> {
  const { baseDir, folders } = await readMigrationFolders();
  const engine = await startEngine(factory);
  try {
    const result = await engine.diff({
      from: { tag: "migrations", ...toMigrationList(baseDir, folders) },
      to: { tag: "schemaDatamodel", files: [await readSchema()] },
      script: true,
      exitCode: true,
      filters: NO_FILTERS,
    });
    return result.exitCode === 0 ? null : (result.stdout ?? "");
  } finally {
    engine.free();
  }
}
