import { createServer } from "node:http";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { pg_trgm } from "@electric-sql/pglite/contrib/pg_trgm";
import pg from "pg";

// What a plain program would be that answers an event as JSON: node:http, one query for each kind of thing with
// its joins, and JSON.stringify. node --import tsx plain-server-process.ts <folder or postgresql address> <port>.
const [place = "", port = ""] = process.argv.slice(2);

type Row = Record<string, unknown>;
type Query = (sql: string, parameters: unknown[]) => Promise<Row[]>;

async function connect(): Promise<Query> {
  if (place.startsWith("postgresql:")) {
    const pool = new pg.Pool({ connectionString: place, max: 10 });
    return async (sql, parameters) => (await pool.query(sql, parameters)).rows;
  }
  const embedded = await PGlite.create(join(place, "database"), { extensions: { pg_trgm } });
  return async (sql, parameters) => (await embedded.query<Row>(sql, parameters)).rows;
}

// No more columns than the API tells.
const QUANTITY = (row: string) => `${row}."qualifier", ${row}."nominal", ${row}."lower", ${row}."upper"`;
const EVENT = `SELECT "id", "slug", "title", "summary", "language", "start", "end", "zone", "country", "place" FROM "Event"
  WHERE "slug" = $1 AND "state" = 'published'`;
const FIGURES = `SELECT f."id", f."metricSlug", f."populationSlug", f."placeSlug", ${QUANTITY("f")}, f."basis", f."period",
  f."method", f."includes", f."excludes", f."asOf", f."statedAt", f."note"
  FROM "Figure" f WHERE f."eventId" = $1 AND f."state" = 'published' ORDER BY f."id"`;
const HOPS = `SELECT h."figureId", h."agentId", h."role", h."firstHand", a."name"
  FROM "Figure" f JOIN "Attribution" h ON h."figureId" = f."id" JOIN "Agent" a ON a."id" = h."agentId"
  WHERE f."eventId" = $1 ORDER BY h."figureId", h."position"`;
const PRINTS = `SELECT p."id", p."figureId", p."sourceId", v."name" AS via, ${QUANTITY("p")}, p."relation", p."note"
  FROM "Figure" f JOIN "Appearance" p ON p."figureId" = f."id" LEFT JOIN "Agent" v ON v."id" = p."viaId"
  WHERE f."eventId" = $1 AND p."state" = 'published' ORDER BY p."id"`;
const PASSAGES = `SELECT w."appearanceId", w."phrase" FROM "Figure" f JOIN "Appearance" p ON p."figureId" = f."id"
  JOIN "Passage" w ON w."appearanceId" = p."id" WHERE f."eventId" = $1 ORDER BY w."appearanceId", w."ordinal"`;
const PRINTED_HOPS = `SELECT h."appearanceId", h."agentId", h."role", h."firstHand", a."name"
  FROM "Figure" f JOIN "Appearance" p ON p."figureId" = f."id"
  JOIN "PrintedAttribution" h ON h."appearanceId" = p."id" JOIN "Agent" a ON a."id" = h."agentId"
  WHERE f."eventId" = $1 ORDER BY h."appearanceId", h."position"`;
const ACTS = `SELECT r."id", r."kind", r."statedAt", r."answerable", r."reason", r."note", t."figureId", a."name"
  FROM "Retraction" r LEFT JOIN "RetractionTarget" t ON t."retractionId" = r."id"
  LEFT JOIN "Agent" a ON a."id" = r."byId"
  WHERE r."eventId" = $1 AND r."state" = 'published' ORDER BY r."sequence", t."ordinal"`;
const SOURCES = `SELECT s."id", s."url", s."archivedUrl", s."title", a."name", s."byline", s."language",
  s."publishedAt", s."retrievedAt", s."copyOfId", s."note"
  FROM "Source" s LEFT JOIN "Agent" a ON a."id" = s."publisherId"
  WHERE s."state" = 'published' AND s."id" IN (SELECT p."sourceId" FROM "Figure" f
    JOIN "Appearance" p ON p."figureId" = f."id" WHERE f."eventId" = $1) ORDER BY s."id"`;

function by(rows: Row[], key: string): Map<unknown, Row[]> {
  const groups = new Map<unknown, Row[]>();
  for (const row of rows) {
    const group = groups.get(row[key]);
    if (group) group.push(row);
    else groups.set(row[key], [row]);
  }
  return groups;
}

async function tell(query: Query, slug: string): Promise<object | null> {
  const [event] = await query(EVENT, [slug]);
  if (!event) return null;
  const all = [FIGURES, HOPS, PRINTS, PASSAGES, PRINTED_HOPS, ACTS, SOURCES];
  const found = await Promise.all(all.map((sql) => query(sql, [event.id])));
  const [figures = [], hops = [], prints = [], passages = [], printedHops = [], acts = [], sources = []] =
    found;
  const [hopsOf, printsOf] = [by(hops, "figureId"), by(prints, "figureId")];
  const [passagesOf, chainOf] = [by(passages, "appearanceId"), by(printedHops, "appearanceId")];
  return {
    event,
    figures: figures.map((figure) => ({
      ...figure,
      attribution: hopsOf.get(figure.id) ?? [],
      appearances: (printsOf.get(figure.id) ?? []).map((print) => {
        return { ...print, passages: passagesOf.get(print.id) ?? [], chain: chainOf.get(print.id) ?? [] };
      }),
    })),
    ...{ retractions: acts, sources },
  };
}

const query = await connect();
createServer(async (request, response) => {
  const told = await tell(query, request.url?.slice(1) ?? "");
  const body = JSON.stringify(told);
  response.setHeader("Content-Type", "application/json");
  response.setHeader("Content-Length", Buffer.byteLength(body));
  response.writeHead(told ? 200 : 404).end(body);
}).listen(Number(port), "127.0.0.1", () => console.log("listening"));
