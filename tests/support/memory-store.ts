import type { NoteStore } from '../../src/edit/apply/note-store';
import { isConflictCopy } from '../../src/edit/apply/is-conflict-copy';
import type { FaultVault, MemoryFile } from './fault-vault';
import type { MemoryEditor } from './memory-editor';
import type { Stepper } from './stepper';

/** The host that writing needs, in memory: the twin of the one over Obsidian. */
export class MemoryStore implements NoteStore<MemoryFile> {
  readonly openEditors: MemoryEditor[] = [];
  /** Stands for the Tasks plugin. */
  tasks: (line: string, path: string) => string | null = () => null;
  answerLarge = true;

  constructor(
    readonly vault: FaultVault,
    private readonly stepper: Stepper,
  ) {
    vault.onWrite = (file, writer) => {
      for (const editor of this.openEditors) {
        if (editor.file === file && editor.open && editor !== writer) editor.takeDisk();
      }
    };
  }

  findObstacle(file: MemoryFile): 'missing' | 'not-a-note' | 'conflict-copy' | null {
    if (!file.exists) return 'missing';
    if (!file.path.endsWith('.md') || file.path.startsWith('.obsidian/')) return 'not-a-note';
    const exists = (path: string): boolean =>
      this.vault.files.some((each) => each.exists && each.path === path);
    return isConflictCopy(file.path, exists) ? 'conflict-copy' : null;
  }

  async readBinary(file: MemoryFile): Promise<ArrayBuffer> {
    const size = await this.vault.size(file);
    const bytes = await this.vault.readBinary(file);
    if (bytes.byteLength < size) throw new Error(`Read ${bytes.byteLength} of ${size} bytes`);
    return bytes;
  }

  process(file: MemoryFile, change: (data: string) => string): Promise<string> {
    return this.vault.process(file, change);
  }

  editors(file: MemoryFile): readonly MemoryEditor[] {
    return this.openEditors.filter((editor) => editor.open && editor.file === file);
  }

  setTimer(milliseconds: number, run: () => void): () => void {
    return this.stepper.setTimer(milliseconds, run);
  }

  now(): number {
    return this.stepper.now();
  }

  onChange(listen: (file: MemoryFile) => void): () => void {
    return this.vault.onChange(listen);
  }

  toggleByTasks(line: string, path: string): string | null {
    return this.tasks(line, path);
  }

  confirmLarge(): Promise<boolean> {
    return Promise.resolve(this.answerLarge);
  }
}
