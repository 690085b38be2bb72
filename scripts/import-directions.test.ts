import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";

type Probe = [from: string, specifier: string, because: string | null];

const DATABASE = "Only lib/db speaks to the database library";
const CHARTS = "Only components/chart draws with recharts";
const ROUTING = "Nothing imports app/";
const CLIMBS = "A path that climbs out of its folder";

/** One forbidden import per edge of the table of layers, and those that must stay allowed. */
const PROBES: Probe[] = [
  ["lib/domain/x.ts", "@/lib/format/number", "lib/domain imports only itself"],
  ["lib/domain/x.ts", "../db/client", CLIMBS],
  ["lib/domain/x.ts", "node:fs/promises", "lib/domain is pure"],
  ["lib/domain/x.ts", "@/lib/domain/quantity", null],
  ["lib/schemas/x.ts", "@/lib/db/client", "lib/schemas imports only lib/domain"],
  ["lib/extract/x.ts", "@/lib/schemas/text", "lib/extract imports only lib/domain"],
  ["lib/export/x.ts", "@/lib/chart/chart", "lib/export imports only lib/domain"],
  ["lib/format/x.ts", "@/lib/chart/chart", "lib/format imports only lib/domain"],
  ["lib/chart/x.ts", "@/components/chart/axes", "lib/chart imports only lib/domain and lib/format"],
  ["lib/i18n/x.ts", "@/lib/server/env", "lib/i18n imports only lib/format"],
  ["lib/db/x.ts", "@/lib/server/env", "lib/db imports only lib/domain and lib/schemas"],
  ["lib/db/x.ts", "../server/env", CLIMBS],
  ["lib/db/commands/x.ts", "../../server/env", CLIMBS],
  ["lib/db/commands/x.ts", "next/headers", "lib/db knows no request"],
  ["lib/db/commands/x.ts", "../queries/x", null],
  ["lib/db/commands/x.ts", "../client", null],
  ["lib/auth/x.ts", "@/lib/db/commands/create-event", "lib/auth imports the database client"],
  ["lib/auth/x.ts", "@/lib/db/client", null],
  ["lib/loaders/x.ts", "@/lib/db/commands/create-event", "lib/loaders imports only queries"],
  ["lib/loaders/x.ts", "@/lib/auth/session", "lib/loaders imports only queries"],
  ["lib/server/x.ts", "@/lib/db/queries/get-event", "lib/server imports lib/auth"],
  ["lib/server/x.ts", "@/components/ui/button", "lib/server imports lib/auth"],
  ["components/ui/x.tsx", "@/lib/domain/quantity", "components/ui knows nothing of the domain"],
  ["components/chart/x.tsx", "@/lib/loaders/load-event", "components/chart imports components/ui"],
  ["components/chart/x.tsx", "recharts", null],
  ["components/event/x.tsx", "@/lib/server/action", "Components import other components"],
  ["components/compare/x.tsx", "@/lib/loaders/load-event", "Components import other components"],
  ["components/event/x.tsx", "recharts", CHARTS],
  ["components/figure/x.tsx", "@/lib/loaders/load-figure", "Components import other components"],
  ["components/source/x.tsx", "@/lib/db/queries/list-source-events", "Components import other components"],
  ["components/agent/x.tsx", "@/lib/loaders/load-agent", "Components import other components"],
  ["components/agent/x.tsx", "@/components/figure/fact", null],
  ["app/[locale]/x/page.tsx", "@/lib/db/queries/get-event", "A public page imports loaders"],
  ["app/[locale]/x/page.tsx", "@/lib/auth/session", "A public page imports loaders"],
  ["app/[locale]/x/page.tsx", "../../../lib/db/client", CLIMBS],
  ["app/[locale]/x/page.tsx", "@/app/[locale]/page", ROUTING],
  ["app/[locale]/desk/x/page.tsx", "@/lib/db/commands/create-event", "A page with a session reads"],
  ["app/[locale]/desk/x/page.tsx", "@/lib/auth/session", null],
  ["app/[locale]/desk/x/actions.ts", "@/lib/db/client", "An action or handler calls"],
  ["app/[locale]/desk/x/actions.ts", "@/lib/db/commands/create-event", null],
  ["app/api/v1/x/route.ts", "@/lib/db/client", "An action or handler calls"],
  ["app/api/v1/x/route.ts", "recharts", CHARTS],
  ["scripts/x.ts", "@/components/ui/button", "A command has no page"],
  ["scripts/x.ts", "@/app/api/health/route", ROUTING],
  ["prisma/x.ts", "@prisma/client", DATABASE],
  ["instrumentation.ts", "@/components/ui/button", "What runs before a page"],
  ["instrumentation.ts", "@/app/api/health/route", ROUTING],
  ["lib/domain/x.test.ts", "@/app/api/health/route", ROUTING],
  ["e2e/x.spec.ts", "@/lib/db/generated/client", DATABASE],
  ...[
    "lib/auth/x.ts",
    "lib/server/x.ts",
    "lib/loaders/x.ts",
    "app/[locale]/x/page.tsx",
    "components/ui/x.tsx",
  ].map((from): Probe => [from, "@prisma/client", DATABASE]),
];

/** Every way to import, one a line: a rule that overlooked one would be walked around by accident. */
function writeImports(specifier: string): string[] {
  const name = JSON.stringify(specifier);
  return [
    `import ${name};`,
    `import type { A } from ${name};`,
    `export { b } from ${name};`,
    `import(${name});`,
  ];
}

function linesByFile(): Map<string, string[]> {
  const files = new Map<string, string[]>();
  for (const [from, specifier] of PROBES) {
    files.set(from, [...(files.get(from) ?? []), ...writeImports(specifier)]);
  }
  return files;
}

type Diagnostic = { category: string; message: string; location: { path: string; start: { line: number } } };

async function lint(folder: string): Promise<Diagnostic[]> {
  const biome = join(process.cwd(), "node_modules/@biomejs/biome/bin/biome");
  const args = ["lint", "--vcs-enabled=false", "--reporter=json", "--max-diagnostics=5000", "--colors=off"];
  // Biome ends with code 1, since it finds what it is to find.
  const { stdout } = await promisify(execFile)(process.execPath, [biome, ...args], { cwd: folder }).catch(
    (error: { stdout: string }) => error,
  );
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: Diagnostic[] };
  return diagnostics.filter(({ category }) => category === "lint/style/noRestrictedImports");
}

/** Lints the probes with the project's own rules, in a folder of their own. */
async function lintProbes(files: Map<string, string[]>): Promise<Diagnostic[]> {
  const folder = await mkdtemp(join(tmpdir(), "countline-layers-"));
  try {
    await cp("biome.json", join(folder, "biome.json"));
    await cp("scripts/lint", join(folder, "scripts/lint"), { recursive: true });
    for (const [path, lines] of files) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), lines.join("\n"));
    }
    return await lint(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

test("each layer is refused what it may not import, with the reason, however it is imported", async () => {
  const files = linesByFile();
  const diagnostics = await lintProbes(files);
  const wrong = PROBES.flatMap(([from, specifier, because]) => {
    const lines = files.get(from) ?? [];
    const found = diagnostics.filter(
      ({ location: { path, start } }) => path === from && lines[start.line - 1]?.includes(`"${specifier}"`),
    );
    const fitting = found.filter(({ message }) => because !== null && message.startsWith(because));
    const refused = new Set(fitting.map(({ location }) => location.start.line)).size;
    const right = because === null ? found.length === 0 : refused === writeImports(specifier).length;
    return right ? [] : [`${from} → ${specifier}: ${found.map(({ message }) => message).join(" | ")}`];
  });
  expect(wrong).toEqual([]);
});
