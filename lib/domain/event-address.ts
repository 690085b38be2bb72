/**
 * An address about an event, path and query, with the event's present slug in the place of whichever it names:
 * `/nl/events/…`, `/embed/events/…`, `/feeds/events/….atom`, `/api/v1/events/…`.
 */
export function presentAddress(address: string, present: string): string {
  const [path = "", ...query] = address.split("?");
  const moved = path.replace(/(?<=\/events\/)[^/.?]+/u, present);
  return [moved, ...query].join("?");
}
