import type { Overwrite } from './fault-vault';
import { MemoryEditor } from './memory-editor';
import type { SeededRandom } from './seeded-random';

const decoder = new TextDecoder();

/** The words that people and programs wrote into a note, each different, and who destroyed which. */
export class WrittenWords {
  /** Words lost in the gap between the host's own reading and writing. */
  windowLosses = 0;
  private readonly words = new Set<string>();
  private readonly excused = new Set<string>();

  /** Writes a new word into a text: on a line of its own, or at the end of one. */
  addTo(text: string, random: SeededRandom): string {
    const lines = text.split('\n');
    const at = random.below(lines.length);
    if (random.chance(0.6)) lines.splice(at, 0, this.next());
    else lines[at] = `${lines[at] ?? ''} ${this.next()}`;
    return lines.join('\n');
  }

  /** Words lost by the host's own doing: its merge, or its gap between reading and writing. */
  excuse({ before, after, read, writer }: Overwrite): void {
    const [was, is] = [decoder.decode(before), decoder.decode(after)];
    const gone = [...this.words].filter((word) => was.includes(word) && !is.includes(word));
    if (gone.length === 0) return;
    const base = read === null ? null : decoder.decode(read);
    for (const word of gone) {
      if (writer instanceof MemoryEditor) this.excused.add(word);
      if (base === null || base.includes(word)) continue;
      this.excused.add(word);
      this.windowLosses++;
    }
  }

  /** The words that are not in a text, and for whose loss there is no excuse. */
  lostFrom(text: string): readonly string[] {
    return [...this.words].filter((word) => !text.includes(word) && !this.excused.has(word));
  }

  private next(): string {
    const word = `token${this.words.size + 1}-`;
    this.words.add(word);
    return word;
  }
}
