import { signal, type ReadonlySignal } from '@preact/signals';
import type { Plugin } from 'obsidian';
import { localDay, type IsoDay } from '../note/iso-day';

const MINUTE = 60_000;

/** The local day, kept right over midnight and after the machine slept. */
export function watchToday(plugin: Plugin): ReadonlySignal<IsoDay> {
  const today = signal(localDay(new Date()));
  const update = (): void => {
    today.value = localDay(new Date());
  };
  plugin.registerInterval(window.setInterval(update, MINUTE));
  plugin.registerDomEvent(document, 'visibilitychange', update);
  return today;
}
