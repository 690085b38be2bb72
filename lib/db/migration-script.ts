// Does nothing where there is no such table yet: it is made by a script too.
const onUnfinished = (change: string) => `
DO $$ BEGIN
  IF to_regclass('"_prisma_migrations"') IS NOT NULL THEN
    UPDATE "_prisma_migrations" SET ${change} WHERE "finished_at" IS NULL AND "rolled_back_at" IS NULL;
  END IF;
END $$;`;

/**
 * A migration's script that also notes that it is finished. Sent as one text it is one transaction: a
 * process that is killed leaves a migration that is done and noted, or one that never was.
 */
export function notingItsEnd(script: string): string {
  return `${script}\n;${onUnfinished(`"finished_at" = now(), "applied_steps_count" = 1`)}`;
}

/** Takes back the note of a migration that began and never was, so that it is applied now. Prisma would refuse to go on. */
export const FORGET_UNFINISHED = onUnfinished(`"rolled_back_at" = now()`);
