import { signal, type ReadonlySignal } from '@preact/signals';
import type { Plugin } from 'obsidian';
import * as v from 'valibot';
import { defaultSettings, type DeskSettings } from '../index/desk-settings';

const names = v.pipe(
  v.array(v.string()),
  v.transform((list) => list.filter((name, at) => name !== '' && list.indexOf(name) === at)),
);
const days = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(3650));

/** Each key alone falls back to its default, so that one damaged value costs only itself. */
const settingsSchema = v.object({
  topics: v.fallback(names, [...defaultSettings.topics]),
  folders: v.fallback(names, [...defaultSettings.folders]),
  doneDate: v.fallback(v.boolean(), defaultSettings.doneDate),
  horizonDays: v.fallback(days, defaultSettings.horizonDays),
  reviewDays: v.fallback(days, defaultSettings.reviewDays),
  milestoneSections: v.fallback(names, [...defaultSettings.milestoneSections]),
  readingHeading: v.fallback(v.pipe(v.string(), v.trim()), defaultSettings.readingHeading),
});

/** The settings as they are now, and the way to change them. Keys of other versions are kept. */
export class SettingsStore {
  readonly #plugin: Plugin;
  readonly #settings = signal<DeskSettings>(defaultSettings);
  #stored: Readonly<Record<string, unknown>> = {};

  constructor(plugin: Plugin) {
    this.#plugin = plugin;
  }

  get settings(): ReadonlySignal<DeskSettings> {
    return this.#settings;
  }

  /** Reads the stored settings; called again when they changed outside (another device). */
  async load(): Promise<void> {
    const stored: unknown = await this.#plugin.loadData();
    this.#stored = isRecord(stored) ? stored : {};
    this.#settings.value = parseSettings(this.#stored);
  }

  /** Changes some settings and stores them beside the keys this version does not know. */
  async update(change: Partial<DeskSettings>): Promise<void> {
    this.#stored = { ...this.#stored, ...this.#settings.peek(), ...change };
    this.#settings.value = parseSettings(this.#stored);
    await this.#plugin.saveData(this.#stored);
  }
}

/** Settings from anything that was stored. */
function parseSettings(stored: unknown): DeskSettings {
  return v.parse(settingsSchema, isRecord(stored) ? stored : {});
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
