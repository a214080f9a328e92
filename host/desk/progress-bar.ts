import type { DeskIo } from './desk-io';

const SHOW_AFTER_MS = 500;
const REDRAW_AFTER_MS = 100;
const WIDTH = 24;

export interface ProgressBar {
  readonly update: (done: number, total: number) => void;
  /** Takes the bar off the screen. */
  readonly clear: () => void;
}

/** A bar on the terminal's standard error, drawn only when the work takes half a second. */
export function createProgressBar(io: DeskIo): ProgressBar {
  if (!io.showsProgress) return { update: () => undefined, clear: () => undefined };
  const start = io.now().getTime();
  let drawn = 0;
  return {
    update: (done, total) => {
      const now = io.now().getTime();
      if (now - start < SHOW_AFTER_MS || now - drawn < REDRAW_AFTER_MS) return;
      drawn = now;
      const filled = total === 0 ? WIDTH : Math.round((done / total) * WIDTH);
      const bar = '█'.repeat(filled) + '░'.repeat(WIDTH - filled);
      io.err(`\r\u001B[2K${bar} ${io.t('cli.reading', { done, total })}`);
    },
    clear: () => {
      if (drawn > 0) io.err('\r\u001B[2K');
    },
  };
}
