/** What became of a promise: its value, its failure, or nothing in time. */
export type TimedResult<Value> =
  | { readonly kind: 'value'; readonly value: Value }
  | { readonly kind: 'failed' }
  | { readonly kind: 'late' };

/** After this time a read or write of the host counts as unknown. */
const limitMilliseconds = 10_000;

/** Waits for a promise, but no longer than 10 s. Never rejects. */
export function withinTime<Value>(
  store: { setTimer(milliseconds: number, run: () => void): () => void },
  start: () => Promise<Value>,
): Promise<TimedResult<Value>> {
  return new Promise((resolve) => {
    const cancel = store.setTimer(limitMilliseconds, () => resolve({ kind: 'late' }));
    const finish = (result: TimedResult<Value>): void => {
      cancel();
      resolve(result);
    };
    Promise.resolve()
      .then(start)
      .then(
        (value) => finish({ kind: 'value', value }),
        () => finish({ kind: 'failed' }),
      );
  });
}
