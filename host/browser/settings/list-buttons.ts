import type { SettingDefinitionList } from 'obsidian';
import type { HostTranslate } from '../../locales/host-translate';
import type { HostSetting } from './setting';

/** Puts the buttons to move and delete an item of a list on its line. */
export function addListButtons(
  setting: HostSetting,
  list: SettingDefinitionList,
  index: number,
  count: number,
  t: HostTranslate,
): void {
  const { onReorder, onDelete } = list;
  if (onReorder !== undefined) {
    setting.addExtraButton((button) =>
      button
        .setIcon('arrow-up')
        .setTooltip(t('moveUp'))
        .setDisabled(index === 0)
        .onClick(() => onReorder(index, index - 1)),
    );
    setting.addExtraButton((button) =>
      button
        .setIcon('arrow-down')
        .setTooltip(t('moveDown'))
        .setDisabled(index === count - 1)
        .onClick(() => onReorder(index, index + 1)),
    );
  }
  if (onDelete !== undefined) {
    setting.addExtraButton((button) =>
      button
        .setIcon('trash-2')
        .setTooltip(t('delete'))
        .onClick(() => onDelete(index)),
    );
  }
}
