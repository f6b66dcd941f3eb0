/**
 * The whole web of a test: one port on the loopback interface that answers for every host name, over TLS
 * with a self-signed certificate and in clear text, and a proxy through which Firefox reaches it.
 * Owns its sockets and the record of what was asked for; both are gone after `close`.
 * Chromium gets here by --host-resolver-rules; Firefox has no such switch and needs root to change the
 * system's hosts, hence the proxy.
 */
import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { generate } from 'selfsigned';

/** What a handler is told about a request. */
export interface SiteRequest {
  readonly host: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly method: string;
}

/** An answer with its own status or headers; plain strings are HTML with status 200. */
export interface SiteAnswer {
  readonly body: string | Uint8Array;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

export type SiteHandler = string | SiteAnswer | ((request: SiteRequest) => string | SiteAnswer);

/** Keys are `host/path`; a path that ends in `*` stands for all that start so. The longest key wins. */
export type SiteTable = Readonly<Record<string, SiteHandler>>;

export interface TestServer {
  readonly port: number;
  readonly proxyPort: number;
  /** Adds or replaces entries. */
  add(sites: SiteTable): void;
  /** Every host a connection or a request was made for, sorted, without ports. */
  hosts(): string[];
  /** Every request as `host/path`, in order of arrival. */
  requests(): string[];
  /** Empties the record of hosts and requests. */
  forget(): void;
  /** Stops listening and drops every socket, idle ones too. */
  close(): Promise<void>;
}

const LOOPBACK = '127.0.0.1';
const TLS_HANDSHAKE_BYTE = 0x16;

/** An answer that carries raw headers, for instance a content security policy. */
export function withHeaders(body: string, headers: Readonly<Record<string, string>>): SiteAnswer {
  return { body, headers };
}

/** Starts the server and its proxy on free ports. Unknown addresses get 404, `/favicon.ico` gets 204. */
export async function startServer(sites: SiteTable = {}): Promise<TestServer> {
  const table = new Map(Object.entries(sites));
  const hosts = new Set<string>();
  const requests: string[] = [];
  const listener = (request: IncomingMessage, response: ServerResponse): void => {
    const asked = readRequest(request);
    hosts.add(asked.host);
    requests.push(asked.host + asked.path);
    send(response, answerFrom(table, asked));
  };
  const web = await createWeb(listener, (host) => hosts.add(host));
  const port = await listen(web);
  const proxy = createProxy(port, listener, (host) => hosts.add(host));
  const proxyPort = await listen(proxy);
  const closers = [trackSockets(web), trackSockets(proxy)];
  return {
    port,
    proxyPort,
    add: (more) => Object.entries(more).forEach(([key, handler]) => table.set(key, handler)),
    hosts: () => [...hosts].toSorted(),
    requests: () => [...requests],
    forget: () => {
      hosts.clear();
      requests.length = 0;
    },
    close: async () => {
      await Promise.all(closers.map((close) => close()));
    },
  };
}

type Listener = (request: IncomingMessage, response: ServerResponse) => void;

/** One port for both schemes: Chromium's resolver rule cannot tell http from https. */
async function createWeb(listener: Listener, onHost: (host: string) => void): Promise<Server> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }], {
    keyType: 'ec',
    algorithm: 'sha256',
  });
  const secure = createHttpsServer({ key, cert }, listener);
  const clear = createHttpServer(listener);
  // A browser that gives up a connection is no failure of the test.
  secure.on('tlsClientError', () => undefined);
  secure.on('secureConnection', (socket) => {
    if (socket.servername) onHost(socket.servername);
  });
  return createServer((socket) => {
    socket.on('error', () => socket.destroy());
    socket.once('readable', () => {
      const first: Uint8Array | null = socket.read(1);
      if (first === null) return;
      socket.unshift(first);
      (first[0] === TLS_HANDSHAKE_BYTE ? secure : clear).emit('connection', socket);
    });
  });
}

function createProxy(port: number, listener: Listener, onHost: (host: string) => void): Server {
  const proxy = createHttpServer(listener);
  proxy.on('connect', (request: IncomingMessage, client: Socket, head: Uint8Array) => {
    onHost(withoutPort(request.url ?? ''));
    const upstream = connect(port, LOOPBACK, () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      upstream.write(head);
      upstream.pipe(client).pipe(upstream);
    });
    upstream.on('error', () => client.destroy());
    client.on('error', () => upstream.destroy());
    client.on('close', () => upstream.destroy());
  });
  return proxy;
}

/** Through the proxy a clear-text request names its address in full. */
function readRequest(request: IncomingMessage): SiteRequest {
  const url = new URL(request.url ?? '/', `https://${request.headers.host ?? 'unknown.invalid'}`);
  return { host: url.hostname, path: url.pathname, query: url.searchParams, method: request.method ?? 'GET' };
}

function answerFrom(table: ReadonlyMap<string, SiteHandler>, request: SiteRequest): SiteAnswer {
  const handler = findHandler(table, request.host + request.path);
  if (handler === undefined) {
    return request.path === '/favicon.ico' ? { body: '', status: 204 } : { body: 'Not found', status: 404 };
  }
  const answer = typeof handler === 'function' ? handler(request) : handler;
  return typeof answer === 'string' ? { body: answer } : answer;
}

function findHandler(table: ReadonlyMap<string, SiteHandler>, address: string): SiteHandler | undefined {
  const exact = table.get(address);
  if (exact !== undefined) return exact;
  const prefixes = [...table.keys()].filter(
    (key) => key.endsWith('*') && address.startsWith(key.slice(0, -1)),
  );
  const longest = prefixes.toSorted((one, other) => other.length - one.length)[0];
  return longest === undefined ? undefined : table.get(longest);
}

function send(response: ServerResponse, answer: SiteAnswer): void {
  response.writeHead(answer.status ?? 200, { 'content-type': 'text/html; charset=utf-8', ...answer.headers });
  response.end(answer.body);
}

function withoutPort(address: string): string {
  return address.replace(/:\d+$/, '');
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, LOOPBACK, resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The test server has no port.');
  return address.port;
}

/** Returns a close that also ends keep-alive sockets, which would otherwise hold the process. */
function trackSockets(server: Server): () => Promise<void> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  return async () => {
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    sockets.forEach((socket) => socket.destroy());
    await closed;
  };
}
