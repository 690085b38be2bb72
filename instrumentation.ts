/** Called by Next once, before the first request is answered. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs" || process.env.NEXT_PHASE === "phase-production-build") return;
  const { followResponses } = await import("@/lib/server/response-status");
  followResponses();
  const { start } = await import("@/lib/server/start");
  const { ensureVocabulary } = await import("@/prisma/ensure-vocabulary");
  const { loadDemoIfEmpty } = await import("@/prisma/load-demo");
  await start({ ensureVocabulary, loadDemoIfEmpty });
  const { env } = await import("@/lib/server/env");
  const { standBeforeNext } = await import("@/lib/server/front");
  const { newestRevision } = await import("@/lib/db/queries/newest-revision");
  const { apiLimit, trustedProxies } = env();
  standBeforeNext({ limit: apiLimit, trustedProxies, newestRevision });
}
