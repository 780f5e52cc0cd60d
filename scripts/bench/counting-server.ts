import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** A file that is served although it is not in the folder. */
export interface ExtraFile {
  extension: string;
  text: string;
}

/** A slow line, the same for all connections together. */
export interface Network {
  latencyMs: number;
  bytesPerSecond: number;
}

/** Fast 3G as in the developer tools of browsers. */
export const FAST_3G: Network = { latencyMs: 562.5, bytesPerSecond: 180_000 };

export interface CountingOptions {
  /** Path → file that comes before those of the folder. */
  extra?: ReadonlyMap<string, ExtraFile>;
  network?: Network;
  /** Nothing is kept by the browser unless this says so. */
  cacheControl?: string;
}

/** A running server that knows how much it has sent. */
export interface CountingServer {
  origin: string;
  /** Bytes of all bodies so far as they travelled, without headers; a worker's requests count like a page's. */
  countSentBytes(): number;
  /** What was asked for so far, in order; `at` in milliseconds of `performance.now()`. */
  listRequests(): { path: string; at: number }[];
  stop(): Promise<void>;
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
};
const QUALITY = 5;

interface Answer {
  type: string;
  body: Buffer;
  isBrotli: boolean;
}

/**
 * Serves a folder on a free port of this machine, as a town's host would: with Brotli where that makes a file smaller. A slow network
 * is made here and not in the browser, whose own brake does not reach workers.
 */
export async function serveCounting(
  folder: string,
  { extra, network, cacheControl = 'no-store' }: CountingOptions = {},
): Promise<CountingServer> {
  const answers = new Map<string, Answer | undefined>();
  const requests: { path: string; at: number }[] = [];
  let sentBytes = 0;
  let lineIsFreeAt = 0;

  /** Milliseconds until so many bytes have come through the line. */
  const toDelay = (bytes: number): number => {
    if (!network) return 0;
    const now = performance.now();
    lineIsFreeAt = Math.max(now + network.latencyMs, lineIsFreeAt) + (bytes / network.bytesPerSecond) * 1000;
    return lineIsFreeAt - now;
  };

  const find = (path: string): Answer | undefined => {
    if (!answers.has(path)) answers.set(path, toAnswer(folder, path, extra?.get(path)));
    return answers.get(path);
  };
  const server = createServer((request, response) => {
    const path = readPath(request.url);
    const answer = find(path);
    requests.push({ path, at: performance.now() });
    const size = answer?.body.length ?? 0;
    sentBytes += size;
    setTimeout(() => {
      if (!answer) {
        response.writeHead(404).end();
        return;
      }
      response.writeHead(200, {
        'content-type': answer.type,
        'content-length': size,
        'cache-control': cacheControl,
        ...(answer.isBrotli && { 'content-encoding': 'br' }),
      });
      response.end(answer.body);
    }, toDelay(size));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    countSentBytes: () => sentBytes,
    listRequests: () => [...requests],
    stop: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

/** The path of a request without its query; `undefined` when it cannot be read. */
function readPath(url = '/'): string {
  try {
    return decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return '/';
  }
}

function toAnswer(folder: string, path: string, extra: ExtraFile | undefined): Answer | undefined {
  const file = join(folder, normalize(path), path.endsWith('/') ? 'index.html' : '');
  const plain = extra ? Buffer.from(extra.text) : statSync(file, { throwIfNoEntry: false })?.isFile() ? readFileSync(file) : undefined;
  if (!plain) return undefined;
  const type = TYPES[extra?.extension ?? extname(file)] ?? 'application/octet-stream';
  const small = brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } });
  const isBrotli = small.length < plain.length * 0.95; // Pagefind's own files are packed already
  return { type, body: isBrotli ? small : plain, isBrotli };
}
