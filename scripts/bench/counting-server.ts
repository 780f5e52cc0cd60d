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

/** A running server that knows how much it has sent. */
export interface CountingServer {
  origin: string;
  /** Bytes of all bodies so far as they travelled, without headers; a worker's requests count like a page's. */
  countSentBytes(): number;
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
 * Serves a folder on a free port of this machine, as a town's host would: with Brotli where that makes a file smaller. Nothing is kept
 * by the browser's cache.
 *
 * @param extra path → file that comes before those of the folder
 */
export async function serveCounting(folder: string, extra: ReadonlyMap<string, ExtraFile>): Promise<CountingServer> {
  const answers = new Map<string, Answer | undefined>();
  let sentBytes = 0;

  const find = (path: string): Answer | undefined => {
    if (!answers.has(path)) answers.set(path, toAnswer(folder, path, extra.get(path)));
    return answers.get(path);
  };
  const server = createServer((request, response) => {
    const answer = find(readPath(request.url));
    if (!answer) {
      response.writeHead(404).end();
      return;
    }
    sentBytes += answer.body.length;
    response.writeHead(200, {
      'content-type': answer.type,
      'content-length': answer.body.length,
      'cache-control': 'no-store',
      ...(answer.isBrotli && { 'content-encoding': 'br' }),
    });
    response.end(answer.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    countSentBytes: () => sentBytes,
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
