import { scanCheckbox } from '../../src/edit/checkbox';
import type { EditOp } from '../../src/edit/edit-op';
import type { Line } from '../../src/note/lines';
import { splitLines } from '../../src/note/lines';
import type { Click, ClickEnd, MakeStrategy } from './click-strategies';
import type { MemoryFile, Overwrite } from './fault-vault';
import { FaultVault } from './fault-vault';
import type { MergeModel } from './memory-editor';
import { MemoryEditor } from './memory-editor';
import { MemoryStore } from './memory-store';
import { isDoneLine, SeenNote } from './seen-note';
import { Stepper } from './stepper';
import { WrittenWords } from './written-words';

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
  /** The same, but taken back by somebody's write more than 5 s later: after the writer has looked. */
  late: number;
  /** Clicks that never ended. */
  stuck: number;
  /** Words of the outside writer lost between the host's own read and write: not ours to prevent. */
  windowLosses: number;
  done: number;
  refused: number;
}

interface SentClick {
  readonly word: string;
  readonly op: EditOp;
  end: ClickEnd | null;
  /** Which of the clicks it was that ended so, and when. */
  order: number;
  at: number;
}

const decoder = new TextDecoder();

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
  private readonly panels: { note: SeenNote }[];
  private readonly clicks: SentClick[] = [];
  private readonly overwrites: { readonly change: Overwrite; readonly at: number }[] = [];
  private readonly words = new WrittenWords();
  private readonly foreign = new Set<string>();
  private readonly lost = new Set<string>();
  private readonly apply: (click: Click) => Promise<ClickEnd>;
  private readonly initial: ReadonlyMap<string, boolean>;
  private endings = 0;

  constructor(private readonly options: ScheduleOptions) {
    this.stepper = new Stepper(options.seed);
    this.vault = new FaultVault(this.stepper);
    this.store = new MemoryStore(this.vault, this.stepper);
    const text = this.makeNote();
    this.initial = statesOf(text);
    this.file = this.vault.create('Thesis.md', text);
    const note = new SeenNote(text);
    this.panels = [{ note }, { note }];
    this.vault.onOverwrite = (change) => {
      this.words.excuse(change);
      this.overwrites.push({ change, at: this.stepper.now() });
    };
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
      const steps = random.below(4);
      if (steps > 0) await this.stepper.run(steps);
      if (random.chance(0.3)) this.stepper.passTime(random.below(3000));
    }
    await this.stepper.finish();
    for (const editor of this.store.openEditors) if (editor.open) editor.close();
    await this.stepper.finish();
  }

  judge(): ScheduleResult {
    const text = this.vault.text(this.file);
    const untold = this.findUntold(text);
    const late = untold.filter((click) => this.wasTakenBackLate(click));
    return {
      lostTokens: this.words.lostFrom(text).length,
      wrongLines: splitLines(text).filter((line) => this.isWrong(line.text)).length,
      untold: untold.length - late.length,
      late: late.length,
      stuck: this.clicks.filter(({ end }) => end === null).length,
      windowLosses: this.words.windowLosses,
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

  private withToken(text: string): string {
    return this.words.addTo(text, this.stepper.random);
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
    const { note } = random.pick(this.panels);
    const line = random.pick(note.tasks);
    const click = { op: note.clickOn(line), seen: note.text };
    this.send(click, line);
    if (random.chance(0.2)) this.send(click, line);
  }

  private send(click: Click, line: Line): void {
    const record: SentClick = { word: wordOf(line.text), op: click.op, end: null, order: 0, at: 0 };
    this.clicks.push(record);
    void this.apply(click).then((end) => {
      record.end = end;
      record.order = ++this.endings;
      record.at = this.stepper.now();
    });
  }

  private refreshPanels(file: MemoryFile): void {
    const note = new SeenNote(this.vault.text(file));
    for (const panel of this.panels) {
      void this.stepper.pause().then(() => {
        panel.note = note;
      });
    }
  }

  private isWrong(line: string): boolean {
    const box = scanCheckbox(line);
    if (box === null) return false;
    const word = wordOf(line);
    if (this.foreign.has(word)) return false;
    if (line.split('✅').length > 2) return true;
    const wasDone = this.initial.get(word);
    const wanted = isDoneLine(line) ? 'tick' : 'untick';
    return (
      isDoneLine(line) !== wasDone &&
      !this.clicks.some((c) => c.word === word && c.op.kind === wanted)
    );
  }

  private findUntold(text: string): readonly SentClick[] {
    const last = new Map<string, SentClick>();
    for (const click of this.clicks) {
      if (click.end === 'done' && click.order >= (last.get(click.word)?.order ?? 0)) {
        last.set(click.word, click);
      }
    }
    return [...last.values()].filter(
      (click) =>
        !isDoneIn(text, click) &&
        !this.foreign.has(click.word) &&
        !this.lost.has(JSON.stringify(click.op)),
    );
  }

  private wasTakenBackLate(click: SentClick): boolean {
    const end = this.overwrites.findLast(
      ({ change }) =>
        isDoneIn(decoder.decode(change.before), click) &&
        !isDoneIn(decoder.decode(change.after), click),
    );
    return end !== undefined && end.at - click.at >= 5000;
  }
}

/** Whether the task of a click is in a text as the click wanted it. */
function isDoneIn(text: string, { word, op }: SentClick): boolean {
  const wanted = op.kind === 'tick';
  return splitLines(text).some(
    (line) => wordOf(line.text) === word && isDoneLine(line.text) === wanted,
  );
}

function wordOf(line: string): string {
  return /task\d+-/.exec(line)?.[0] ?? '';
}

function statesOf(text: string): ReadonlyMap<string, boolean> {
  return new Map(splitLines(text).map((line) => [wordOf(line.text), isDoneLine(line.text)]));
}
