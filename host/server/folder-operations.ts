import type { IncomingMessage, ServerResponse } from 'node:http';
import type { NoteFolder } from './note-folder';

/** Notes are text: far above any note, far below what would trouble the machine. */
const maximumBytes = 64 * 1024 * 1024;

/** `POST /folder/<operation>?path=…[&to=…]`: list, stat, read, write, mkdir, remove, rename. */
export async function runFolderOperation(
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
  folder: NoteFolder,
): Promise<void> {
  if (request.method !== 'POST') {
    response.writeHead(405).end('Only POST here.');
    return;
  }
  const path = url.searchParams.get('path') ?? '';
  switch (url.pathname.slice('/folder/'.length)) {
    case 'list':
      return sendJson(response, await folder.list(path));
    case 'stat':
      return sendJson(response, await folder.stat(path));
    case 'read':
      return sendBytes(response, folder, path);
    case 'write':
      return sendJson(response, await folder.write(path, await readBody(request)));
    case 'mkdir':
      return sendJson(response, await folder.makeFolder(path));
    case 'remove':
      return sendJson(response, await folder.remove(path));
    case 'rename':
      return sendJson(response, await folder.rename(path, url.searchParams.get('to') ?? ''));
    default:
      response.writeHead(404).end('There is no such operation.');
  }
}

async function sendBytes(response: ServerResponse, folder: NoteFolder, path: string) {
  if ((await folder.stat(path)) === null) {
    response.writeHead(404).end(`ENOENT: no such file or directory, open '${path}'`);
    return;
  }
  const bytes = await folder.read(path);
  response.writeHead(200, { 'content-type': 'application/octet-stream' }).end(bytes);
}

function sendJson(response: ServerResponse, value: unknown): void {
  const json = JSON.stringify(value ?? null);
  response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' }).end(json);
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maximumBytes) throw new Error('The file is too large.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
