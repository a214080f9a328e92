import { partsOf } from '../app/app-parts';
import { HostItemView } from './item-view';

/** A new tab. */
export class EmptyView extends HostItemView {
  getViewType(): string {
    return 'empty';
  }

  getDisplayText(): string {
    return partsOf(this.app).translate('newTab');
  }

  override async onOpen(): Promise<void> {
    const text = partsOf(this.app).translate('noFileOpen');
    this.contentEl.createDiv({ cls: 'empty-state', text });
  }
}
