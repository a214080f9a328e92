import type { TextFileView, TFile } from 'obsidian';
import { debounce } from '../base/debounce';
import { HostFileView } from './file-view';

const saveAfter = 2000;

/**
 * A view that edits a text file. Changes are saved two seconds after the last one, and at closing.
 * A change on disk is taken over unless there are unsaved ones here: then these win at the next save.
 */
export abstract class HostTextFileView
  extends HostFileView
  implements Omit<TextFileView, keyof HostFileView | 'registerDomEvent'>
{
  data = '';
  /** Whether something was changed since the last save. */
  dirty = false;
  readonly #saveLater = debounce(() => this.save(), saveAfter, true);

  requestSave = (): void => {
    this.dirty = true;
    this.#saveLater();
  };

  override onload(): void {
    super.onload();
    this.registerEvent(
      this.app.vault.on('modify', (file) => {
        if (file === this.file && !this.dirty) void this.#reload(this.file);
      }),
    );
  }

  override async onLoadFile(file: TFile): Promise<void> {
    this.dirty = false;
    this.data = await this.app.vault.read(file);
    this.setViewData(this.data, true);
  }

  override async onUnloadFile(_file: TFile): Promise<void> {
    await this.save(true);
  }

  /** Writes what was changed, if anything was. */
  async save(clear = false): Promise<void> {
    this.#saveLater.cancel();
    const { file } = this;
    if (file !== null && this.dirty) {
      this.data = this.getViewData();
      this.dirty = false;
      await this.app.vault.modify(file, this.data);
    }
    if (clear) this.clear();
  }

  abstract getViewData(): string;
  abstract setViewData(data: string, clear: boolean): void;
  abstract clear(): void;

  async #reload(file: TFile): Promise<void> {
    const text = await this.app.vault.read(file).catch(() => null);
    if (text === null || text === this.data || this.dirty || file !== this.file) return;
    this.data = text;
    this.setViewData(text, false);
  }
}
