import type { Debouncer } from 'obsidian';

/**
 * Obsidian's `debounce`: runs once per `timeout` milliseconds with the last arguments; with
 * `resetTimer` every call starts the time anew.
 */
export function debounce<Arguments extends unknown[], Result>(
  callback: (...data: [...Arguments]) => Result,
  timeout = 0,
  resetTimer = false,
): Debouncer<Arguments, Result> {
  let timer: number | undefined;
  let waiting: [...Arguments] | undefined;
  const run = (): Result | undefined => {
    window.clearTimeout(timer);
    timer = undefined;
    const data = waiting;
    waiting = undefined;
    return data === undefined ? undefined : callback(...data);
  };
  const debounced = Object.assign(
    (...data: [...Arguments]) => {
      waiting = data;
      if (timer !== undefined && !resetTimer) return debounced;
      window.clearTimeout(timer);
      timer = window.setTimeout(run, timeout);
      return debounced;
    },
    {
      cancel() {
        window.clearTimeout(timer);
        timer = undefined;
        waiting = undefined;
        return debounced;
      },
      run: () => run() as Result | void,
    },
  ) as Debouncer<Arguments, Result>;
  return debounced;
}
