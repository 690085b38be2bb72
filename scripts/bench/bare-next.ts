import { mkdir, symlink, writeFile } from "node:fs/promises";
import { dirname, join, parse, resolve } from "node:path";
import { freePort, SiteProcess } from "@/e2e/support/site-process";
import { runNode } from "@/scripts/steps/run.mjs";

/** The least that Next calls an application, and the address at which `SiteProcess` asks whether it is well. */
const FILES: Record<string, string> = {
  "package.json": '{ "private": true, "type": "module" }\n',
  // What is linked must lie below the root that Turbopack is told.
  "next.config.mjs": `export default { turbopack: { root: ${JSON.stringify(parse(resolve(".")).root)} } };\n`,
  "app/layout.jsx": `export default function Layout({ children }) {
  return <html lang="en"><body>{children}</body></html>;
}
`,
  "app/page.jsx": `export default function Page() {
  return <h1>Nothing</h1>;
}
`,
  "app/api/health/route.js": `export function GET() {
  return new Response("well");
}
`,
};

/** Builds and starts an empty application in `folder`, with the Next and React that are installed here. */
export async function startBareNext(folder: string): Promise<SiteProcess> {
  for (const [name, text] of Object.entries(FILES)) {
    const path = join(folder, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
  await symlink(resolve("node_modules"), join(folder, "node_modules"), "junction");
  await runNode(resolve("node_modules/next/dist/bin/next"), ["build", folder], {
    stdio: "ignore",
    env: { NODE_ENV: "production", NEXT_DIST_DIR: "" },
  });
  return new SiteProcess({ app: folder, dataDir: folder, port: await freePort() }).healthy();
}
