import { randomBytes } from 'node:crypto';
import { realpath } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { buildHost } from './build-host';
import { watchFolder } from './change-feed';
import { handleRequest, type HostParts } from './handle-request';
import { NoteFolder } from './note-folder';

export interface HostOptions {
  /** The folder of notes. Must exist. */
  readonly folder: string;
  /** First port to try, 4173 when not given; 0 takes any free one. */
  readonly port?: number;
  /** Folder with the built plugin; the project's root when not given. */
  readonly plugin?: string;
  /** Folder for the host's bundle, `build/host` when not given. It is built on every start. */
  readonly output?: string;
}

export interface RunningHost {
  /** `http://127.0.0.1:4173/` */
  readonly url: string;
  close(): Promise<void>;
}

const projectRoot = fileURLToPath(new URL('../../', import.meta.url));
const defaultPort = 4173;
const portsToTry = 50;

/**
 * Builds the host and serves it with the folder on 127.0.0.1. Rejects when the folder does not exist
 * or no port is free. The plugin is served as it was built: build it before.
 */
export async function startHost(options: HostOptions): Promise<RunningHost> {
  const root = await realpath(options.folder);
  const hostFiles = options.output ?? fileURLToPath(new URL('../../build/host', import.meta.url));
  await buildHost(hostFiles);
  const feed = await watchFolder(root);
  const parts: HostParts = {
    folder: new NoteFolder(root),
    feed,
    token: randomBytes(24).toString('hex'),
    hostFiles,
    pluginFiles: options.plugin ?? projectRoot,
  };
  try {
    const server = await listen(options.port ?? defaultPort, parts);
    const { port } = server.address() as AddressInfo;
    return {
      url: `http://127.0.0.1:${port}/`,
      async close() {
        await feed.close();
        await closeServer(server);
      },
    };
  } catch (error) {
    await feed.close();
    throw error;
  }
}

async function listen(firstPort: number, parts: HostParts): Promise<Server> {
  for (let port = firstPort; ; port += 1) {
    try {
      return await listenOn(port, parts);
    } catch (error) {
      const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      if (!taken || port >= firstPort + portsToTry) throw error;
    }
  }
}

function listenOn(port: number, parts: HostParts): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer((request, response) => {
      const { port: actualPort } = server.address() as AddressInfo;
      void handleRequest(request, response, actualPort, parts);
    });
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
