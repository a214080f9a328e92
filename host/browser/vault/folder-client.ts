import { tokenHeader, type EntryStat, type FolderEntry } from '../../protocol/folder-entry';

/** The folder as the host's browser part reaches it. */
export interface FolderClient {
  list(): Promise<FolderEntry[]>;
  stat(path: string): Promise<EntryStat | null>;
  read(path: string): Promise<ArrayBuffer>;
  write(path: string, data: ArrayBuffer): Promise<EntryStat>;
  makeFolder(path: string): Promise<void>;
  remove(path: string): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  imageUrl(path: string): string;
  /** Calls back with the path of whatever changed on disk, our own writes included. */
  watch(listener: (path: string) => void): void;
}

/** A small write that is under way survives the page; browsers allow 64 KiB at a time. */
const keepaliveLimit = 60_000;

/** The folder behind the server's `/folder/` addresses. Rejects with the server's sentence. */
export function connectFolder(token: string): FolderClient {
  async function call(operation: string, query: Record<string, string>, body?: ArrayBuffer) {
    const response = await fetch(`/folder/${operation}?${new URLSearchParams(query)}`, {
      method: 'POST',
      headers: { [tokenHeader]: token },
      ...(body !== undefined && { body, keepalive: body.byteLength < keepaliveLimit }),
    });
    if (!response.ok) throw new Error(await response.text());
    return response;
  }
  async function callForJson<Result>(...given: Parameters<typeof call>): Promise<Result> {
    return (await (await call(...given)).json()) as Result;
  }
  return {
    list: () => callForJson<FolderEntry[]>('list', {}),
    stat: (path) => callForJson<EntryStat | null>('stat', { path }),
    read: async (path) => (await call('read', { path })).arrayBuffer(),
    write: (path, data) => callForJson<EntryStat>('write', { path }, data),
    makeFolder: (path) => callForJson('mkdir', { path }),
    remove: (path) => callForJson('remove', { path }),
    rename: (from, to) => callForJson('rename', { path: from, to }),
    imageUrl: (path) => `/folder/image?${new URLSearchParams({ path, token })}`,
    watch(listener) {
      const source = new EventSource(`/folder/changes?${new URLSearchParams({ token })}`);
      source.onmessage = (event: MessageEvent<string>) =>
        listener(JSON.parse(event.data) as string);
    },
  };
}
