/** What the browser tests share: one browser, and one host over a folder that each test fills anew. */
export interface RunningDesk {
  /** WebSocket address of the browser. */
  readonly browser: string;
  /** Address of the host, with a slash at its end. */
  readonly url: string;
  /** Absolute path of the folder of notes. */
  readonly folder: string;
}

declare module 'vitest' {
  export interface ProvidedContext {
    readonly runningDesk: RunningDesk;
  }
}
