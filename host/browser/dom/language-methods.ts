import { defineMethods } from './define-methods';

/** What Obsidian adds to the language's own objects. */
export function installLanguageMethods(window: Window & typeof globalThis): void {
  const arrays: Record<string, unknown> & ThisType<unknown[]> = {
    first() {
      return this[0];
    },
    last() {
      return this[this.length - 1];
    },
    contains(target: unknown) {
      return this.includes(target);
    },
    remove(target: unknown) {
      for (let index = this.length - 1; index >= 0; index -= 1) {
        if (this[index] === target) this.splice(index, 1);
      }
    },
    unique() {
      return [...new Set(this)];
    },
  };
  const strings: Record<string, unknown> & ThisType<string> = {
    contains(target: string) {
      return this.includes(target);
    },
    format(...values: string[]) {
      return this.replace(/\{(\d+)\}/g, (match, index: string) => values[Number(index)] ?? match);
    },
  };
  defineMethods(window.Array.prototype as unknown[], arrays);
  defineMethods(window.String.prototype as unknown as object, strings);
  defineMethods(window.Math, {
    clamp: (value: number, low: number, high: number) => Math.min(Math.max(value, low), high),
    square: (value: number) => value * value,
  });
  defineMethods(window.Object, {
    isEmpty: (value: object) => Object.keys(value).length === 0,
    each(value: Record<string, unknown>, callback: (item: unknown, key: string) => unknown) {
      return Object.entries(value).every(([key, item]) => callback(item, key) !== false);
    },
  });
  defineMethods(window.Array, { combine: (lists: unknown[][]) => lists.flat() });
  defineMethods(window.String, { isString: (value: unknown) => typeof value === 'string' });
  defineMethods(window.Number, { isNumber: (value: unknown) => typeof value === 'number' });
}
