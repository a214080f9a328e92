import type { Translate } from '../../src/locales/translate';

/** All the `desk` command knows of the process that runs it. */
export interface DeskIo {
  /** Where the command was called: relative folders start here. */
  readonly cwd: string;
  readonly t: Translate;
  readonly now: () => Date;
  /** Writes to standard output. */
  readonly out: (text: string) => void;
  /** Writes to standard error. */
  readonly err: (text: string) => void;
  /** Whether standard output may be coloured. */
  readonly hasColors: boolean;
  /** Whether standard error is a terminal, where a progress bar may be drawn. */
  readonly showsProgress: boolean;
}
