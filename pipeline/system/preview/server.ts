import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Answer } from '../../preview/answer.js';
import { refusal } from '../../preview/guard.js';

/** A request that may be answered. */
export interface PreviewRequest {
  /** Decoded, from the root: `/read/index.html`. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** Whether a person waits for a page, rather than a program for a file. */
  readonly wantsPage: boolean;
}

/** Sends an event to one page that listens. */
export type SendEvent = (event: string, data: unknown) => void;

/** A page that listens: given how to reach it, says what to do when it goes. */
export type Listening = (send: SendEvent) => () => void;

/** What answers requests. */
export type Respond = (request: PreviewRequest) => Promise<Answer | Listening>;

/** A server on this machine alone. */
export interface PreviewServer {
  readonly port: number;
  close(): Promise<void>;
}

/** The port that was asked for is another program's. */
export class PortTaken extends Error {
  override readonly name = 'PortTaken';
}

/**
 * Serves on the loopback interface.
 *
 * @param ports Tried in order; 0 is any port that is free.
 * @throws {PortTaken} when none of them is free.
 */
export async function openServer(ports: readonly number[], respond: Respond): Promise<PreviewServer> {
  const server = createServer((request, response) => {
    void reply(request, response, portOf(server), respond);
  });
  for (const port of ports) {
    if (!(await listens(server, port))) continue;
    return {
      port: portOf(server),
      close: () => {
        server.closeAllConnections();
        return new Promise((resolve) => server.close(() => resolve()));
      },
    };
  }
  throw new PortTaken(ports.join(', '));
}

const portOf = (server: Server): number => (server.address() as AddressInfo).port;

const listens = (server: Server, port: number): Promise<boolean> =>
  new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException): void => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(false);
      else reject(error);
    };
    server.once('error', failed);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', failed);
      resolve(true);
    });
  });

async function reply(
  request: IncomingMessage,
  response: ServerResponse,
  port: number,
  respond: Respond,
): Promise<void> {
  const refused = refusal({ method: request.method ?? '', headers: request.headers }, port);
  const asked = refused === undefined ? readRequest(request) : undefined;
  if (!asked) return end(response, refused ?? 400);
  try {
    const given = await respond(asked);
    if (typeof given === 'function') return request.method === 'HEAD' ? end(response, 405) : listen(response, given);
    response.writeHead(given.status, { ...given.headers, 'content-length': Buffer.byteLength(given.body) });
    response.end(request.method === 'HEAD' ? undefined : given.body);
  } catch (error) {
    end(response, 500, String(error));
  }
}

function end(response: ServerResponse, status: number, text = String(status)): void {
  response.writeHead(status, {
    'content-type': 'text/plain; charset=utf-8',
    ...(status === 405 && { allow: 'GET, HEAD' }),
  });
  response.end(`${text}\n`);
}

function readRequest({ url = '', headers }: IncomingMessage): PreviewRequest | undefined {
  const [address = '', query = ''] = url.split('?', 2);
  try {
    const wantsPage = (headers.accept ?? '').includes('text/html');
    return { path: decodeURIComponent(address), query: new URLSearchParams(query), wantsPage };
  } catch {
    return undefined;
  }
}

/** Server-sent events (HTML, § 9.2). */
function listen(response: ServerResponse, listening: Listening): void {
  response.writeHead(200, {
    'content-type': 'text/event-stream',
    'cache-control': 'no-store',
    'cross-origin-resource-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
  });
  response.write('retry: 1000\n\n');
  const gone = listening((event, data) => void response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`));
  response.on('close', gone);
}
