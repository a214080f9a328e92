import type { Stepper } from './stepper';

/** A file in memory. Renaming keeps the object; deleting and making anew does not. */
export interface MemoryFile {
  path: string;
  bytes: Uint8Array;
  exists: boolean;
  /** How often the bytes were written. */
  writes: number;
}

/** Where input or output can go wrong. */
export type IoPoint = 'size' | 'read' | 'process-read' | 'process-write';

export type FaultMode =
  'before' | 'after' | 'partial' | 'hang' | 'hang-after' | 'kill' | 'kill-after';

export interface Fault {
  readonly point: IoPoint;
  /** The how manieth time this point is reached, from 0. */
  readonly turn: number;
  readonly mode: FaultMode;
  readonly code: string;
}

/** One overwriting of a file's bytes. */
export interface Overwrite {
  readonly file: MemoryFile;
  readonly before: Uint8Array;
  readonly after: Uint8Array;
  /** What the writer based its text on; null for writers that did not read. */
  readonly read: Uint8Array | null;
  readonly writer: object | null;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();
const exactDecoder = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * Files as bytes, with one promise queue for writes as Obsidian has, faults on demand, and an outside
 * writer that keeps to no queue. Every wait goes through the stepper.
 */
export class FaultVault {
  readonly files: MemoryFile[] = [];
  faults: readonly Fault[] = [];
  /** Called after the bytes of a file changed, with who did it. */
  onWrite: (file: MemoryFile, writer: object | null) => void = () => undefined;
  /** Called just before bytes are overwritten, with what a `process` had read of them. */
  onOverwrite: (change: Overwrite) => void = () => undefined;
  private readonly turns = new Map<IoPoint, number>();
  private readonly listeners = new Set<(file: MemoryFile) => void>();
  private queue: Promise<unknown> = Promise.resolve();
  private killed = false;

  constructor(private readonly stepper: Stepper) {}

  create(path: string, text: string | Uint8Array): MemoryFile {
    const bytes = typeof text === 'string' ? encoder.encode(text) : text;
    const file = { path, bytes, exists: true, writes: 0 };
    this.files.push(file);
    return file;
  }

  text(file: MemoryFile): string {
    return exactDecoder.decode(file.bytes);
  }

  /** How many bytes the file has on disk. */
  async size(file: MemoryFile): Promise<number> {
    await this.stepper.pause();
    if (!file.exists) throw new Error('ENOENT');
    const fault = this.takeFault('size');
    if (fault !== null) await this.fail(fault);
    return fault?.mode === 'partial' ? file.bytes.length >> 1 : file.bytes.length;
  }

  /** How often a place was reached. */
  reached(point: IoPoint): number {
    return this.turns.get(point) ?? 0;
  }

  async readBinary(file: MemoryFile): Promise<ArrayBuffer> {
    await this.stepper.pause();
    if (!file.exists) throw new Error('ENOENT');
    const fault = this.takeFault('read');
    if (fault !== null) await this.fail(fault);
    const length = fault?.mode === 'partial' ? file.bytes.length >> 1 : file.bytes.length;
    return file.bytes.slice(0, length).buffer;
  }

  /** Like `Vault.process`: reads, asks, writes; nothing else of the vault writes in between. */
  process(file: MemoryFile, change: (data: string) => string): Promise<string> {
    return this.enqueue(async () => {
      await this.stepper.pause();
      if (!file.exists) throw new Error('ENOENT');
      const fault = this.takeFault('process-read');
      if (fault !== null) await this.fail(fault);
      const whole = file.bytes;
      const read = fault?.mode === 'partial' ? whole.slice(0, whole.length >> 1) : whole;
      const text = change(decoder.decode(read));
      await this.stepper.pause();
      await this.write(file, encoder.encode(text), null, read);
      return text;
    });
  }

  /** Like `Vault.modify`: replaces the text in the queue. `text` is asked for when its turn comes. */
  modify(file: MemoryFile, text: () => string, writer: object | null): Promise<void> {
    return this.enqueue(async () => {
      await this.stepper.pause();
      if (file.exists) await this.write(file, encoder.encode(text()), writer, null);
    });
  }

  /** Another program writes, beside the queue. */
  writeOutside(file: MemoryFile, text: string): void {
    file.bytes = encoder.encode(text);
    this.changed(file, null);
  }

  onChange(listen: (file: MemoryFile) => void): () => void {
    this.listeners.add(listen);
    return () => this.listeners.delete(listen);
  }

  private enqueue<Result>(task: () => Promise<Result>): Promise<Result> {
    const result = this.queue.then(task);
    this.queue = result.catch(() => undefined);
    return result;
  }

  private async write(
    file: MemoryFile,
    bytes: Uint8Array,
    writer: object | null,
    read: Uint8Array | null,
  ): Promise<void> {
    const fault = this.takeFault('process-write');
    if (fault !== null && ['before', 'hang', 'kill'].includes(fault.mode)) await this.fail(fault);
    this.onOverwrite({ file, before: file.bytes, after: bytes, read, writer });
    file.bytes = fault?.mode === 'partial' ? bytes.slice(0, bytes.length >> 1) : bytes;
    file.writes++;
    if (fault !== null)
      await this.fail({ ...fault, mode: fault.mode === 'partial' ? 'before' : fault.mode });
    this.changed(file, writer);
  }

  private changed(file: MemoryFile, writer: object | null): void {
    this.onWrite(file, writer);
    void this.stepper.pause().then(() => {
      for (const listen of this.listeners) listen(file);
    });
  }

  private takeFault(point: IoPoint): Fault | null {
    const turn = this.turns.get(point) ?? 0;
    this.turns.set(point, turn + 1);
    if (this.killed) return { point, turn, mode: 'hang', code: 'killed' };
    return this.faults.find((each) => each.point === point && each.turn === turn) ?? null;
  }

  private async fail({ mode, code }: Fault): Promise<void> {
    if (mode === 'partial') return;
    if (mode.startsWith('kill')) this.killed = true;
    if (mode !== 'before' && mode !== 'after') await new Promise<never>(() => undefined);
    throw Object.assign(new Error(code), { code });
  }
}
