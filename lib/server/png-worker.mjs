import { parentPort, workerData } from "node:worker_threads";
import { Resvg } from "@resvg/resvg-js";

// Draws one picture, in a thread of its own: see picture-png.ts.
const { svg, options } = workerData;
const png = new Resvg(svg, options).render().asPng();
const bytes = Uint8Array.from(png);
parentPort?.postMessage(bytes, [bytes.buffer]);
