import type { EntryStat, FolderEntry } from '../../protocol/folder-entry';
import type { FolderClient } from './folder-client';
import { encodeText } from './text-bytes';

interface Entry {
  readonly data: ArrayBuffer | null;
  readonly mtime: number;
}

/** A folder in memory, for tests: path → text. Every write gets a later time of change. */
export function createMemoryFolder(notes: Readonly<Record<string, string>>): FolderClient {
  const entries = new Map<string, Entry>();
  let clock = 1;
  function put(path: string, data: ArrayBuffer | null): EntryStat {
    const parts = path.split('/').slice(0, -1);
    parts.forEach((_part, index) => {
      const folder = parts.slice(0, index + 1).join('/');
      if (!entries.has(folder)) entries.set(folder, { data: null, mtime: 0 });
    });
    const entry = { data, mtime: (clock += 1) };
    entries.set(path, entry);
    return describe(entry);
  }
  const below = (path: string) =>
    [...entries.keys()].filter((key) => key === path || key.startsWith(`${path}/`));
  for (const [path, text] of Object.entries(notes)) put(path, encodeText(text));
  return {
    async list(): Promise<FolderEntry[]> {
      return [...entries].map(([path, entry]) => ({ path, ...describe(entry) }));
    },
    async stat(path) {
      const entry = entries.get(path);
      return entry === undefined ? null : describe(entry);
    },
    async read(path) {
      const data = entries.get(path)?.data ?? null;
      if (data === null) throw new Error(`ENOENT: no such file or directory, open '${path}'`);
      return data.slice(0);
    },
    async write(path, data) {
      return put(path, data.slice(0));
    },
    async makeFolder(path) {
      put(path, null);
    },
    async remove(path) {
      for (const key of below(path)) entries.delete(key);
    },
    async rename(from, to) {
      for (const key of below(from)) {
        const entry = entries.get(key);
        entries.delete(key);
        if (entry !== undefined) entries.set(to + key.slice(from.length), entry);
      }
    },
    imageUrl: (path) => `memory:${path}`,
    watch: () => undefined,
  };
}

function describe(entry: Entry): EntryStat {
  const size = entry.data?.byteLength ?? 0;
  return { folder: entry.data === null, ctime: 0, mtime: entry.mtime, size };
}
