import { once } from "node:events";
import { createServer, type Server } from "node:http";

/** A page of somebody else's, on an origin of its own, that holds what it is given. */
export class ForeignPage {
  readonly #server: Server;
  #body = "";

  constructor() {
    this.#server = createServer((_, answer) => {
      answer.setHeader("Content-Type", "text/html; charset=utf-8");
      answer.end(
        `<!doctype html><html lang="en"><title>A newspaper</title><link rel="icon" href="data:,">` +
          `<meta name="viewport" content="width=device-width"><style>body{margin:0}</style>${this.#body}</html>`,
      );
    });
  }

  async open(): Promise<void> {
    this.#server.listen(0, "127.0.0.1");
    await once(this.#server, "listening");
  }

  /** Its address, with this in its body from now on. */
  address(body: string): string {
    this.#body = body;
    const address = this.#server.address();
    if (typeof address !== "object" || address === null) throw new Error("The page is not open.");
    return `http://127.0.0.1:${address.port}/`;
  }

  close(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }
}
