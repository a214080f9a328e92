import type { SettingDefinitionItem, SettingDefinitionPage } from 'obsidian';

/** The page of a name, at the top or inside a group. */
export function findPage(
  items: readonly SettingDefinitionItem[],
  name: string,
): SettingDefinitionPage | undefined {
  const flat = items.flatMap((item): readonly SettingDefinitionItem[] =>
    'type' in item && item.type !== 'page' ? (item.items ?? []) : [item],
  );
  return flat.find(
    (item): item is SettingDefinitionPage =>
      'type' in item && item.type === 'page' && item.name === name,
  );
}
