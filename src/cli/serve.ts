import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { join } from "node:path";
import sirv from "sirv";
import { isThere, readText } from "../disk.ts";
import { say } from "../text/say.ts";
import { commandWords as words } from "../text/words/command.ts";
import { Misuse } from "./command.ts";

/** A site being served to this machine. */
export interface Served {
  /** Its address, with the slash: `http://localhost:4321/`. */
  url: string;
  /** Stops serving, open connections included. */
  close(): Promise<void>;
}

/** Where a site is served when nobody asks for another port. */
export const usualPort = 4321;

/**
 * Serves a folder as the hosts of static sites do: `index.html` for an address that ends in `/`, a
 * forward for one that lacks it, `404.html` for the rest. A folder built anew is seen at once.
 * @param port the first port to try; 0 is any
 */
export async function serve(folder: string, port: number): Promise<Served> {
  const files = sirv(folder, { dev: true, etag: true, setHeaders, onNoMatch: notFound });
  const server = createServer((request, response) => {
    const address = URL.parse(request.url ?? "/", "http://localhost");
    if (address === null) return notFound(request, response);
    const { pathname, search } = address;
    if (!pathname.endsWith("/") && isThere(join(folder, pathname, "index.html"))) {
      response.writeHead(301, { Location: `${pathname}/${search}` }).end();
    } else files(request, response);
  });
  function notFound(_request: IncomingMessage, response: ServerResponse) {
    const page = join(folder, "404.html");
    response.writeHead(404, { "Content-Type": "text/html;charset=utf-8" });
    response.end(isThere(page) ? readText(page) : "404");
  }
  const taken = await listen(server, port);
  return {
    url: `http://localhost:${taken}/`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** Serves a folder and says where, until the caller stops it (Ctrl+C). */
export async function serveUntilStopped(folder: string, port: number): Promise<void> {
  const { url, close } = await serve(folder, port);
  process.stdout.write(`${say(words.serving, "vi", { url })}\n`);
  // A terminal and npm may both pass one Ctrl+C on: the second must find a listener too.
  await new Promise((stopped) => process.on("SIGINT", stopped).on("SIGTERM", stopped));
  await close();
}

function setHeaders(response: ServerResponse, pathname: string) {
  if (pathname.endsWith(".csv")) response.setHeader("Content-Type", "text/csv;charset=utf-8");
}

/** Listens on the first free port from the one given, for this machine only. */
function listen(server: Server, port: number): Promise<number> {
  return new Promise((done, failed) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EADDRINUSE" || port >= 65_535) failed(error);
      else listen(server, port + 1).then(done, failed);
    });
    server.listen(port, "127.0.0.1", () => {
      const address = server.address();
      done(typeof address === "object" && address !== null ? address.port : port);
    });
  });
}

/**
 * The port a caller asked for.
 * @throws Misuse when it is none
 */
export function portOf(text: string | undefined): number {
  const port = Number(text ?? usualPort);
  if (!/^\d+$/.test(text ?? "1") || port < 1 || port > 65_535) throw new Misuse(words.notAPort);
  return port;
}
