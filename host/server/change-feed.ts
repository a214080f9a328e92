import type { ServerResponse } from 'node:http';
import { basename, relative, sep } from 'node:path';
import { watch } from 'chokidar';
import { isTemporaryName, skippedFolders } from './hidden-names';

/** Tells every open page which path of the folder changed, by server-sent events. */
export interface ChangeFeed {
  add(response: ServerResponse): void;
  close(): Promise<void>;
}

/** Starts to watch the folder; resolves once the watcher knows what is there. */
export async function watchFolder(root: string): Promise<ChangeFeed> {
  const listeners = new Set<ServerResponse>();
  const watcher = watch(root, {
    ignoreInitial: true,
    followSymlinks: false,
    ignored: (path) => skippedFolders.has(basename(path)) || isTemporaryName(basename(path)),
  });
  watcher.on('all', (_event, path) => {
    const inside = relative(root, path).split(sep).join('/');
    if (inside === '') return;
    for (const listener of listeners) listener.write(`data: ${JSON.stringify(inside)}\n\n`);
  });
  await new Promise<void>((resolve) => watcher.once('ready', () => resolve()));
  return {
    add(response) {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      response.write(': watching\n\n');
      listeners.add(response);
      response.on('close', () => listeners.delete(response));
    },
    async close() {
      for (const listener of listeners) listener.end();
      await watcher.close();
    },
  };
}
