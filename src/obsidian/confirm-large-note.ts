import { ConfirmationModal, type App, type TFile } from 'obsidian';
import type { Translate } from '../locales/translate';

const MEGABYTE = 1_000_000;

/** Asks whether a very large note may be changed. Closing the question means no. */
export function confirmLargeNote(
  app: App,
  t: Translate,
  file: TFile,
  bytes: number,
): Promise<boolean> {
  return new Promise((resolve) => {
    const modal = new ConfirmationModal(app);
    modal.setTitle(t('notice.largeTitle'));
    modal.setContent(
      t('notice.largeQuestion', { note: file.basename, size: Math.round(bytes / MEGABYTE) }),
    );
    modal.addButton((button) =>
      button
        .setButtonText(t('notice.largeConfirm'))
        .setCta()
        .onClick(() => {
          resolve(true);
          modal.close();
        }),
    );
    modal.addCancelButton();
    modal.setCloseCallback(() => resolve(false));
    modal.open();
  });
}
