/**
 * Where the database can compare words by their three-letter groups (the extension pg_trgm), it is made
 * ready to: mistyped words are then forgiven (lib/db/queries/search-events.ts). Where it cannot, or our role may
 * not, nothing happens. It is no migration, since no migration may depend on what a server has to offer.
 */
export const OFFER_SIMILARITY = `
DO $$ BEGIN
  CREATE EXTENSION IF NOT EXISTS pg_trgm;
EXCEPTION WHEN OTHERS THEN NULL;
END $$`;
