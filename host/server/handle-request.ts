import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { basename, extname, join } from 'node:path';
import type { ChangeFeed } from './change-feed';
import { OutsideFolderError } from './confine-path';
import { runFolderOperation } from './folder-operations';
import { hasToken, isLocalRequest } from './guard-request';
import { pagePolicy, renderHostPage } from './host-page';
import type { NoteFolder } from './note-folder';

export interface HostParts {
  readonly folder: NoteFolder;
  readonly feed: ChangeFeed;
  readonly token: string;
  /** Folder with the built host (`boot.js`, `host.css`). */
  readonly hostFiles: string;
  /** Folder with `main.js`, `manifest.json` and `styles.css`. */
  readonly pluginFiles: string;
}

const pluginFileNames: ReadonlySet<string> = new Set(['manifest.json', 'styles.css']);
const hostFileNames: ReadonlySet<string> = new Set([
  'boot.js',
  'boot.js.map',
  'host.css',
  'host.css.map',
]);
const contentTypes: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.svg': 'image/svg+xml',
};

/** Answers one request; never rejects. */
export async function handleRequest(
  request: IncomingMessage,
  response: ServerResponse,
  port: number,
  parts: HostParts,
): Promise<void> {
  response.setHeader('x-content-type-options', 'nosniff');
  response.setHeader('referrer-policy', 'no-referrer');
  try {
    if (!isLocalRequest(request, port)) return end(response, 403, 'Not a request of this host.');
    const url = new URL(request.url ?? '/', `http://127.0.0.1:${port}`);
    await route(request, response, url, parts);
  } catch (error) {
    const status = error instanceof OutsideFolderError ? 403 : 500;
    end(response, status, error instanceof Error ? error.message : String(error));
  }
}

async function route(
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
  parts: HostParts,
): Promise<void> {
  const [, area = '', name = ''] = url.pathname.split('/');
  if (request.method !== 'GET' && request.method !== 'POST') {
    return end(response, 405, 'Only GET and POST.');
  }
  if (area === 'folder') {
    if (!hasToken(request, url, parts.token)) return end(response, 403, 'The token is wrong.');
    if (name === 'changes') return parts.feed.add(response);
    if (name === 'image') return sendImage(response, url, parts.folder);
    return runFolderOperation(request, response, url, parts.folder);
  }
  if (request.method !== 'GET') return end(response, 405, 'Only GET here.');
  if (url.pathname === '/') return sendPage(response, parts);
  if (area === 'host' && hostFileNames.has(name)) {
    return sendFile(request, response, join(parts.hostFiles, name));
  }
  if (url.pathname === '/plugin/module.js') return sendPlugin(response, parts.pluginFiles);
  if (area === 'plugin' && pluginFileNames.has(name)) {
    return sendFile(request, response, join(parts.pluginFiles, name));
  }
  end(response, 404, 'There is nothing here.');
}

function sendPage(response: ServerResponse, parts: HostParts): void {
  response.setHeader('content-security-policy', pagePolicy);
  response.setHeader('cache-control', 'no-store');
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
  const folderName = basename(parts.folder.root);
  response.end(renderHostPage({ folderName, token: parts.token }));
}

/** The plugin's `main.js` as a function of CommonJS's three names; its own text is unchanged. */
async function sendPlugin(response: ServerResponse, folder: string): Promise<void> {
  const code = await readFile(join(folder, 'main.js'), 'utf8').catch(() => null);
  if (code === null) return end(response, 404, 'The plugin is not built.');
  response.setHeader('cache-control', 'no-store');
  response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' });
  response.end(`window.pluginModule = (require, module, exports) => {\n${code}\n};\n`);
}

async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
): Promise<void> {
  const bytes = await readFile(path).catch(() => null);
  if (bytes === null) return end(response, 404, 'There is nothing here.');
  const tag = `"${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}"`;
  const headers = { etag: tag, 'cache-control': 'no-cache' };
  if (request.headers['if-none-match'] === tag) {
    response.writeHead(304, headers).end();
    return;
  }
  const type = contentTypes[extname(path)] ?? 'application/octet-stream';
  response.writeHead(200, { ...headers, 'content-type': type }).end(bytes);
}

/** Pictures of the folder. A picture is never a document: an SVG's scripts stay without effect. */
async function sendImage(response: ServerResponse, url: URL, folder: NoteFolder): Promise<void> {
  const path = url.searchParams.get('path') ?? '';
  const type = contentTypes[extname(path).toLowerCase()];
  if (type === undefined || !type.startsWith('image/')) {
    return end(response, 415, 'Only pictures.');
  }
  const bytes = await folder.read(path);
  response.setHeader('content-security-policy', "default-src 'none'; sandbox");
  response.writeHead(200, { 'content-type': type }).end(bytes);
}

function end(response: ServerResponse, status: number, text: string): void {
  if (response.headersSent) {
    response.end();
    return;
  }
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(text);
}
