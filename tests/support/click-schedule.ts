import { isDoneStatus, scanCheckbox } from '../../src/edit/checkbox';
import type { EditOp } from '../../src/edit/edit-op';
import { hashText } from '../../src/note/hash-text';
import { parseIsoDay } from '../../src/note/iso-day';
import type { Line } from '../../src/note/lines';
import { splitLines } from '../../src/note/lines';
import { createSourceLocator } from '../../src/note/source-locator';
import type { Click, ClickEnd, MakeStrategy } from './click-strategies';
import type { MemoryFile, Overwrite } from './fault-vault';
import { FaultVault } from './fault-vault';
import type { MergeModel } from './memory-editor';
import { MemoryEditor } from './memory-editor';
import { MemoryStore } from './memory-store';
import { Stepper } from './stepper';

export interface ScheduleOptions {
  readonly seed: number;
  readonly model: MergeModel;
  /** Also another program that writes beside the vault's queue. */
  readonly outside: boolean;
  readonly strategy: MakeStrategy;
}

/** What went wrong in one schedule; all zero is right. */
export interface ScheduleResult {
  /** Words that somebody wrote, and that one of our writes destroyed. */
  lostTokens: number;
  /** Tasks that changed though nobody clicked them, or that got two dates. */
  wrongLines: number;
  /** Clicks said to be done that are not in the note, with no word to the person. */
  untold: number;
  /** Clicks that never ended. */
  stuck: number;
  /** Words of the outside writer lost between the host's own read and write: not ours to prevent. */
  windowLosses: number;
  done: number;
  refused: number;
}

const today = parseIsoDay('2026-03-31');

/** Plays one random schedule of a person, panels, another plugin and a synchroniser over one note. */
export async function playSchedule(options: ScheduleOptions): Promise<ScheduleResult> {
  const world = new ClickWorld(options);
  await world.play();
  return world.judge();
}

class ClickWorld {
  private readonly stepper: Stepper;
  private readonly vault: FaultVault;
  private readonly store: MemoryStore;
  private readonly file: MemoryFile;
  private readonly panels: { text: string }[];
  private readonly clicks: { word: string; op: EditOp; end: ClickEnd | null; order: number }[] = [];
  private readonly tokens = new Set<string>();
  private readonly excused = new Set<string>();
  private readonly foreign = new Set<string>();
  private readonly lost = new Set<string>();
  private readonly apply: (click: Click) => Promise<ClickEnd>;
  private readonly initial: ReadonlyMap<string, boolean>;
  private windowLosses = 0;
  private count = 0;

  constructor(private readonly options: ScheduleOptions) {
    this.stepper = new Stepper(options.seed);
    this.vault = new FaultVault(this.stepper);
    this.store = new MemoryStore(this.vault, this.stepper);
    const text = this.makeNote();
    this.initial = statesOf(text);
    this.file = this.vault.create('Thesis.md', text);
    this.panels = [{ text }, { text }];
    this.vault.onOverwrite = (change) => this.excuseLosses(change);
    this.vault.onChange((file) => this.refreshPanels(file));
    this.apply = options.strategy(this.store, this.file, (ops) => {
      for (const op of ops) this.lost.add(JSON.stringify(op));
    });
  }

  async play(): Promise<void> {
    const { random } = this.stepper;
    if (random.chance(0.6)) this.openEditor();
    const actions = 12 + random.below(14);
    for (let action = 0; action < actions; action++) {
      this.act(random.next());
      for (let steps = random.below(4); steps > 0; steps--) await this.stepper.step();
      if (random.chance(0.3)) this.stepper.passTime(random.below(3000));
    }
    await this.stepper.finish();
    for (const editor of this.store.openEditors) if (editor.open) editor.close();
    await this.stepper.finish();
  }

  judge(): ScheduleResult {
    const text = this.vault.text(this.file);
    const kept = [...this.tokens].filter((token) => text.includes(token));
    const lost = [...this.tokens].filter(
      (token) => !kept.includes(token) && !this.excused.has(token),
    );
    return {
      lostTokens: lost.length,
      wrongLines: splitLines(text).filter((line) => this.isWrong(line.text)).length,
      untold: this.countUntold(text),
      stuck: this.clicks.filter(({ end }) => end === null).length,
      windowLosses: this.windowLosses,
      done: this.clicks.filter(({ end }) => end === 'done').length,
      refused: this.clicks.filter(({ end }) => end === 'refused').length,
    };
  }

  private act(dice: number): void {
    if (dice < 0.25) this.type();
    else if (dice < 0.4) this.otherPlugin();
    else if (dice < 0.46) this.tasksPlugin();
    else if (dice < 0.85) this.click();
    else if (dice < 0.93) this.toggleEditor();
    else if (this.options.outside) this.outsideWriter();
  }

  private makeNote(): string {
    const { random } = this.stepper;
    const lines = ['# Thesis', '', 'words here', ''];
    for (let task = 1; task <= 5; task++)
      lines.push(`- [${random.chance(0.2) ? 'x' : ' '}] task${task}-`);
    lines.push('', '## More', '', 'prose', '');
    for (let task = 6; task <= 8; task++) lines.push(`1. [ ] task${task}-`);
    return lines.join('\n') + (random.chance(0.5) ? '\n' : '');
  }

  private newToken(): string {
    const token = `token${++this.count}-`;
    this.tokens.add(token);
    return token;
  }

  private withToken(text: string): string {
    const { random } = this.stepper;
    const lines = text.split('\n');
    const at = random.below(lines.length);
    if (random.chance(0.6)) lines.splice(at, 0, this.newToken());
    else lines[at] = `${lines[at] ?? ''} ${this.newToken()}`;
    return lines.join('\n');
  }

  private type(): void {
    const editor = this.store.editors(this.file)[0];
    editor?.change(this.withToken(editor.getValue()));
  }

  private otherPlugin(): void {
    void this.vault.process(this.file, (data) => this.withToken(data));
  }

  private tasksPlugin(): void {
    const { random } = this.stepper;
    const word = `task${1 + random.below(8)}-`;
    this.foreign.add(word);
    void this.vault.process(this.file, (data) =>
      data.replace(`[ ] ${word}`, () => `[x] ${word} ✅ 2026-01-01`),
    );
  }

  private outsideWriter(): void {
    this.vault.writeOutside(this.file, this.withToken(this.vault.text(this.file)));
  }

  private openEditor(): void {
    this.store.openEditors.push(
      new MemoryEditor(this.vault, this.stepper, this.file, this.options.model),
    );
  }

  private toggleEditor(): void {
    const editor = this.store.editors(this.file)[0];
    if (editor === undefined) this.openEditor();
    else editor.close();
  }

  private click(): void {
    const { random } = this.stepper;
    const seen = random.pick(this.panels).text;
    const lines = splitLines(seen);
    const line = random.pick(lines.filter((each) => scanCheckbox(each.text) !== null));
    const click = { op: opFor(lines, line, seen), seen };
    this.send(click, line);
    if (random.chance(0.2)) this.send(click, line);
  }

  private send(click: Click, line: Line): void {
    const record = {
      word: wordOf(line.text),
      op: click.op,
      end: null as ClickEnd | null,
      order: 0,
    };
    this.clicks.push(record);
    void this.apply(click).then((end) => {
      record.end = end;
      record.order = ++this.count;
    });
  }

  private refreshPanels(file: MemoryFile): void {
    const text = this.vault.text(file);
    for (const panel of this.panels) {
      void this.stepper.pause().then(() => {
        panel.text = text;
      });
    }
  }

  /** Words lost by the host's own doing: its merge, or its gap between reading and writing. */
  private excuseLosses({ before, after, read, writer }: Overwrite): void {
    const [was, is] = [decode(before), decode(after)];
    const gone = [...this.tokens].filter((token) => was.includes(token) && !is.includes(token));
    const base = read === null ? null : decode(read);
    for (const token of gone) {
      if (writer instanceof MemoryEditor) this.excused.add(token);
      if (base === null || base.includes(token)) continue;
      this.excused.add(token);
      this.windowLosses++;
    }
  }

  private isWrong(line: string): boolean {
    const box = scanCheckbox(line);
    if (box === null) return false;
    const word = wordOf(line);
    if (this.foreign.has(word)) return false;
    if (line.split('✅').length > 2) return true;
    const wasDone = this.initial.get(word);
    const wanted = isDone(line) ? 'tick' : 'untick';
    return (
      isDone(line) !== wasDone && !this.clicks.some((c) => c.word === word && c.op.kind === wanted)
    );
  }

  private countUntold(text: string): number {
    const lines = splitLines(text).map((line) => line.text);
    const last = new Map<string, (typeof this.clicks)[number]>();
    for (const click of this.clicks) {
      if (click.end === 'done' && click.order >= (last.get(click.word)?.order ?? 0)) {
        last.set(click.word, click);
      }
    }
    return [...last.values()].filter(({ word, op }) => {
      const state = op.kind === 'tick';
      const isThere = lines.some((line) => wordOf(line) === word && isDone(line) === state);
      return !isThere && !this.foreign.has(word) && !this.lost.has(JSON.stringify(op));
    }).length;
  }
}

function opFor(lines: readonly Line[], line: Line, seen: string): Click['op'] {
  const target = { source: createSourceLocator(lines)(line.number), noteHash: hashText(seen) };
  if (isDone(line.text) || today === null) return { kind: 'untick', target, format: 'emoji' };
  return { kind: 'tick', target, day: today, format: 'emoji' };
}

function wordOf(line: string): string {
  return /task\d+-/.exec(line)?.[0] ?? '';
}

function isDone(line: string): boolean {
  return isDoneStatus(scanCheckbox(line)?.status ?? ' ');
}

function statesOf(text: string): ReadonlyMap<string, boolean> {
  return new Map(splitLines(text).map((line) => [wordOf(line.text), isDone(line.text)]));
}

const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
