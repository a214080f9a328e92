import type { Page } from 'playwright-core';

/** What something may leave behind in a page: how many of each there are now. */
export interface Leftovers {
  readonly intervals: number;
  /** Of the window and the document. */
  readonly listeners: number;
  readonly styles: number;
  /** Elements whose class names the plugin. */
  readonly elements: number;
}

/**
 * Counts from now on, in every page the given one loads, timers and listeners that were not taken back.
 */
export async function countLeftovers(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const intervals = new Set<number>();
    const listeners = new Map<string, number>();
    const startInterval = window.setInterval.bind(window);
    const stopInterval = window.clearInterval.bind(window);
    Object.assign(window, {
      setInterval(run: () => void, pause: number) {
        const id = startInterval(run, pause);
        intervals.add(id);
        return id;
      },
      clearInterval(id: number) {
        intervals.delete(id);
        stopInterval(id);
      },
    });
    for (const target of [window, document]) {
      const add = target.addEventListener.bind(target);
      const remove = target.removeEventListener.bind(target);
      const known = new Map<string, Set<unknown>>();
      const of = (type: string) => known.get(type) ?? known.set(type, new Set()).get(type);
      const update = () => {
        const count = [...known.values()].reduce((sum, { size }) => sum + size, 0);
        listeners.set(target === window ? 'window' : 'document', count);
      };
      Object.assign(target, {
        addEventListener(type: string, listener: EventListener, options?: AddEventListenerOptions) {
          of(type)?.add(listener);
          update();
          add(type, listener, options);
        },
        removeEventListener(type: string, listener: EventListener, options?: EventListenerOptions) {
          of(type)?.delete(listener);
          update();
          remove(type, listener, options);
        },
      });
    }
    Object.assign(window, {
      readLeftovers: () => ({
        intervals: intervals.size,
        listeners: [...listeners.values()].reduce((sum, count) => sum + count, 0),
        styles: document.querySelectorAll('style, link[rel=stylesheet]').length,
        elements: document.querySelectorAll('[class*=thesis-desk]').length,
      }),
    });
  });
}

/** The counts of a page that was loaded after `countLeftovers`. */
export function readLeftovers(page: Page): Promise<Leftovers> {
  return page.evaluate(() => (Reflect.get(window, 'readLeftovers') as () => Leftovers)());
}
