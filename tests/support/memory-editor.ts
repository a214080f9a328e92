import type { OpenEditor } from '../../src/edit/apply/note-store';
import type { Splice } from '../../src/edit/splice';
import { applySplices } from '../../src/edit/splice';
import type { FaultVault, MemoryFile } from './fault-vault';
import { mergeLines } from './merge-lines';
import type { Stepper } from './stepper';

/** What an editor with unsaved text does when its file changes: merge by lines, or keep its own. */
export type MergeModel = 'ideal' | 'buffer-wins';

/** An editor over a file of the vault that saves two seconds after the last change. */
export class MemoryEditor implements OpenEditor {
  open = true;
  /** Looks at a change before it is made, as editor extensions can; may return other splices. */
  filter: (splices: readonly Splice[]) => readonly Splice[] = (splices) => splices;
  private value: string;
  private base: string;
  private dirty = false;
  private history: string[] = [];
  private cancelSave: () => void = () => undefined;

  constructor(
    private readonly vault: FaultVault,
    private readonly stepper: Stepper,
    readonly file: MemoryFile,
    private readonly model: MergeModel,
  ) {
    this.value = this.base = this.diskText();
  }

  getValue(): string {
    return this.value;
  }

  isDirty(): boolean {
    return this.dirty;
  }

  transaction(splices: readonly Splice[]): void {
    const filtered = this.filter(splices);
    if (filtered.length > 0) this.change(applySplices(this.value, filtered));
  }

  undo(): void {
    const before = this.history.pop();
    if (before === undefined) return;
    this.value = before;
    this.touch();
  }

  /** The person types. */
  change(text: string): void {
    this.history.push(this.value);
    this.value = text;
    this.touch();
  }

  /** Closes the tab; unsaved text is saved on the way. */
  close(): void {
    this.open = false;
    this.cancelSave();
    if (this.dirty) void this.save();
  }

  /** The file changed on disk by somebody else. */
  takeDisk(): void {
    const disk = this.diskText();
    if (!this.dirty) {
      this.value = disk;
    } else if (this.model === 'ideal') {
      this.value = mergeLines(this.base, this.value, disk);
    }
    this.base = disk;
  }

  private touch(): void {
    this.dirty = true;
    this.cancelSave();
    this.cancelSave = this.stepper.setTimer(2000, () => void this.save());
  }

  private save(): Promise<void> {
    return this.vault.modify(this.file, () => this.takeText(), this);
  }

  private takeText(): string {
    this.dirty = false;
    this.base = this.value;
    return this.value;
  }

  private diskText(): string {
    return this.vault
      .text(this.file)
      .replace(/^\uFEFF/, '')
      .replace(/\r\n?/g, '\n');
  }
}
