-- Under which slugs events were published, so that what is linked to still leads to them.
CREATE INDEX "Change_event_slug_idx" ON "Change" (("after" ->> 'slug')) WHERE "entity" = 'event';
