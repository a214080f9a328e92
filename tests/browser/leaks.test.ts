import type { CDPSession, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { panelOf, rowsWith } from '../support/desk-panel';
import { TIDAL, tidalNote } from '../support/tidal-note';
import { useDesk } from '../support/use-desk';

/** `THOROUGH=1` plays the numbers of a release, which takes some minutes. */
const isThorough = process.env.THOROUGH === '1';
const UPDATES = isThorough ? 10_000 : 300;
const ROUNDS = isThorough ? 100 : 20;
/** What the engine compiles on the way grows the heap by a third of a megabyte and then stops. */
const UPDATES_BEFORE = isThorough ? 1_000 : 100;
const TIMEOUT = isThorough ? 900_000 : 60_000;
/** After as many rounds the engine has compiled what it will; that grows the heap as well. */
const WARM_UP = 10;
const MEGABYTE = 1024 * 1024;

/** What the page holds after a collection of garbage. */
interface Held {
  readonly nodes: number;
  readonly listeners: number;
  /** Bytes of the JavaScript heap. */
  readonly heap: number;
}

async function measure(session: CDPSession): Promise<Held> {
  // Finalizers and weak references may need a second and third go.
  for (let goes = 0; goes < 3; goes++) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const value = (name: string): number => metrics.find((each) => each.name === name)?.value ?? NaN;
  return {
    nodes: value('Nodes'),
    listeners: value('JSEventListeners'),
    heap: value('JSHeapUsedSize'),
  };
}

/** Measures until what was held at first is let go again, for at most four seconds. */
async function measureAgainst(base: Held, session: CDPSession, page: Page): Promise<Held> {
  let held = await measure(session);
  for (let tries = 0; tries < 20 && !isBack(held, base); tries++) {
    await page.waitForTimeout(200);
    held = await measure(session);
  }
  return held;
}

function isBack(held: Held, base: Held): boolean {
  const { nodes, listeners, heap } = base;
  return held.nodes <= nodes && held.listeners <= listeners && held.heap < heap + MEGABYTE;
}

/** What the page holds when everything that was under way has had a second to end. */
async function measureBase(session: CDPSession, page: Page): Promise<Held> {
  await page.waitForTimeout(1000);
  return measure(session);
}

/** Tells the plugin of many changes of the note, as the host does after each save. */
async function updateNote(page: Page, from: number, count: number): Promise<void> {
  await page.evaluate(
    `(async () => {
      const file = app.vault.getFileByPath(${JSON.stringify(TIDAL)});
      const text = await app.vault.read(file);
      const cache = app.metadataCache.getFileCache(file);
      for (let i = ${from}; i < ${from + count}; i++) {
        const words = 'watch ' + String(i).padStart(10, '0');
        const data = text.replace('watch the launch', words);
        app.metadataCache.trigger('changed', file, data, cache);
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    })()`,
  );
  await rowsWith(page, `watch ${String(from + count - 1).padStart(10, '0')}`).waitFor();
}

async function turnOffAndOn(page: Page): Promise<void> {
  await page.evaluate('app.plugins.toggle()');
  await panelOf(page).waitFor({ state: 'detached' });
  await page.evaluate('app.plugins.toggle()');
  await rowsWith(page, 'watch the launch').waitFor();
}

describe('what the plugin holds on to', () => {
  const { open, vault } = useDesk();

  async function start(): Promise<{ page: Page; session: CDPSession }> {
    vault.fill({ [TIDAL]: tidalNote });
    const page = await open({ file: TIDAL, mode: 'preview' });
    await rowsWith(page, 'watch the launch').waitFor();
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    return { page, session };
  }

  function expectBack(held: Held, base: Held): void {
    expect(held.nodes).toBeLessThanOrEqual(base.nodes);
    expect(held.listeners).toBeLessThanOrEqual(base.listeners);
    expect(held.heap - base.heap).toBeLessThan(MEGABYTE);
  }

  it(`does not grow with ${UPDATES} changes of a note`, { timeout: TIMEOUT }, async () => {
    const { page, session } = await start();
    await updateNote(page, 0, UPDATES_BEFORE);
    const base = await measureBase(session, page);
    await updateNote(page, UPDATES_BEFORE, UPDATES);
    const after = await measureAgainst(base, session, page);
    expectBack(after, base);
  });

  it(`does not grow with ${ROUNDS} rounds of off and on`, { timeout: TIMEOUT }, async () => {
    const { page, session } = await start();
    for (let round = 0; round < WARM_UP; round++) await turnOffAndOn(page);
    const base = await measureBase(session, page);
    for (let round = 0; round < ROUNDS; round++) await turnOffAndOn(page);
    const after = await measureAgainst(base, session, page);
    expectBack(after, base);
  });
});
