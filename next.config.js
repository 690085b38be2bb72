/** Hosts from which forms may be sent when a reverse proxy passes on its own host instead of the public one. */
const publicHosts = URL.canParse(process.env.COUNTLINE_URL ?? "")
  ? [new URL(process.env.COUNTLINE_URL ?? "").host]
  : [];

/** @type {import("next").NextConfig} */
const config = {
  // Another folder lets two builds of one checkout stand beside each other.
  distDir: process.env.NEXT_DIST_DIR ?? ".next",
  // Reads are keyed by revision: nothing is ever stale, and pages need no cache of Next's.
  cacheComponents: false,
  typedRoutes: true,
  reactStrictMode: true,
  poweredByHeader: false,
  // Next's own resizing of pictures would keep them on disk, also those that have to be taken down; nothing here uses it.
  images: { unoptimized: true },
  // `npm run check` has looked at the types; whoever starts the site need not wait for that again.
  typescript: { ignoreBuildErrors: true },
  // These find files of their own on disk, or must be one instance in the whole process.
  serverExternalPackages: [
    "@electric-sql/pglite",
    "pglite-prisma-adapter",
    "@prisma/adapter-pg",
    "@prisma/client",
    "@prisma/driver-adapter-utils",
    "@prisma/schema-engine-wasm",
    "@resvg/resvg-js",
    "pg",
  ],
  experimental: {
    // A reader on a slow connection sees the timeline in less than half the time: nothing to wait for but the page.
    inlineCss: true,
    serverActions: { allowedOrigins: publicHosts, bodySizeLimit: "4mb" },
  },
};

export default config;
