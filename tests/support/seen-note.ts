import { isDoneStatus, scanCheckbox } from '../../src/edit/checkbox';
import { hashText } from '../../src/note/hash-text';
import type { IsoDay } from '../../src/note/iso-day';
import type { Line } from '../../src/note/lines';
import { splitLines } from '../../src/note/lines';
import type { LocateSource } from '../../src/note/source-locator';
import { createSourceLocator } from '../../src/note/source-locator';
import type { Click } from './click-strategies';

const today = '2026-03-31' as IsoDay;

/** A note as a panel shows it; looked through when somebody clicks in it. */
export class SeenNote {
  private known: {
    readonly tasks: readonly Line[];
    readonly locate: LocateSource;
    readonly hash: string;
  } | null = null;

  constructor(readonly text: string) {}

  get tasks(): readonly Line[] {
    return this.know().tasks;
  }

  clickOn(line: Line): Click['op'] {
    const { locate, hash } = this.know();
    const target = { source: locate(line.number), noteHash: hash };
    if (isDoneLine(line.text)) return { kind: 'untick', target, format: 'emoji' };
    return { kind: 'tick', target, day: today, format: 'emoji' };
  }

  private know(): NonNullable<typeof this.known> {
    if (this.known !== null) return this.known;
    const lines = splitLines(this.text);
    const tasks = lines.filter(({ text }) => scanCheckbox(text) !== null);
    const locate = createSourceLocator(lines);
    return (this.known = { tasks, locate, hash: hashText(this.text) });
  }
}

/** Whether a line is a ticked task. */
export function isDoneLine(line: string): boolean {
  return isDoneStatus(scanCheckbox(line)?.status ?? ' ');
}
