import type { FuzzyMatch, FuzzySuggestModal } from 'obsidian';
import { prepareFuzzySearch, renderMatches } from '../metadata/search';
import { HostSuggestModal } from './suggest-modal';

/** A prompt over a fixed list of items, found by their letters. */
export abstract class HostFuzzySuggestModal<Item>
  extends HostSuggestModal<FuzzyMatch<Item>>
  implements FuzzySuggestModal<Item>
{
  getSuggestions(query: string): FuzzyMatch<Item>[] {
    const items = this.getItems();
    if (query.trim() === '') {
      return items.map((item) => ({ item, match: { score: 0, matches: [] } }));
    }
    const search = prepareFuzzySearch(query);
    const found = items.flatMap((item) => {
      const match = search(this.getItemText(item));
      return match === null ? [] : [{ item, match }];
    });
    return found.sort((a, b) => b.match.score - a.match.score);
  }

  renderSuggestion({ item, match }: FuzzyMatch<Item>, element: HTMLElement): void {
    renderMatches(element, this.getItemText(item), match.matches);
  }

  onChooseSuggestion({ item }: FuzzyMatch<Item>, event: MouseEvent | KeyboardEvent): void {
    this.onChooseItem(item, event);
  }

  abstract getItems(): Item[];
  abstract getItemText(item: Item): string;
  abstract onChooseItem(item: Item, event: MouseEvent | KeyboardEvent): void;
}
