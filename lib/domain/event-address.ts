/**
 * An address about an event, path and query, with the event's present slug in the place of a former one:
 * `/nl/events/…`, `/embed/events/…`, `/feeds/events/….atom`, `/api/v1/events/…`.
 */
export function presentAddress(address: string, former: string, present: string): string {
  const [path = "", ...query] = address.split("?");
  const moved = path.replace(/(?<=\/events\/)[^/.?]+/u, (name) => (name === former ? present : name));
  return [moved, ...query].join("?");
}
