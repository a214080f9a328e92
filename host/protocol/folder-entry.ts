/** What the server tells of one entry of the folder. Times in milliseconds since 1970, size in bytes. */
export interface EntryStat {
  readonly folder: boolean;
  readonly ctime: number;
  readonly mtime: number;
  readonly size: number;
}

export interface FolderEntry extends EntryStat {
  /** Inside the folder, with `/` on every system. */
  readonly path: string;
}

/** Header that carries the token of this run; only the host's own page knows it. */
export const tokenHeader = 'x-host-token';

/** What the page needs to start, put into it by the server. */
export interface HostStart {
  readonly folderName: string;
  readonly token: string;
}
