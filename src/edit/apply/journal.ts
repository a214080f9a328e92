import type { UndoPart } from '../revert';

/** One note of a done edit and how to take it back. */
export interface JournalItem<File> {
  readonly file: File;
  readonly parts: readonly UndoPart[];
}

interface JournalEntry<File> {
  readonly id: number;
  readonly at: number;
  items: readonly JournalItem<File>[];
}

/** How long an edit can be undone. */
const lifetime = 10 * 60 * 1000;

/** Remembers done edits of this session for ten minutes. */
export class Journal<File> {
  private entries: JournalEntry<File>[] = [];
  private lastId = 0;

  constructor(private readonly now: () => number) {}

  /** Adds an edit and gives its id. */
  add(items: readonly JournalItem<File>[]): number {
    this.dropOld();
    this.lastId++;
    this.entries.push({ id: this.lastId, at: this.now(), items });
    return this.lastId;
  }

  /** What an edit changed; nothing when it is too old or already undone. */
  find(id: number): readonly JournalItem<File>[] {
    this.dropOld();
    return this.entries.find((entry) => entry.id === id)?.items ?? [];
  }

  /** The id of the newest edit that can be undone, or null. */
  newest(): number | null {
    this.dropOld();
    return this.entries.at(-1)?.id ?? null;
  }

  /** Forgets a note of an edit once it has been taken back there. */
  drop(item: JournalItem<File>): void {
    for (const entry of this.entries) {
      entry.items = entry.items.filter((each) => each !== item);
    }
    this.entries = this.entries.filter((entry) => entry.items.length > 0);
  }

  private dropOld(): void {
    // A clock set back must not make entries immortal.
    this.entries = this.entries.filter(({ at }) => Math.abs(this.now() - at) <= lifetime);
  }
}
