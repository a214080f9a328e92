import { lexicons } from './lexicons';
import { buildPhraseTable, type PhraseTable } from './phrase-table';
import type { QuantityWords, WordList } from './quantity-words';
import type { Comparator } from './target';
import {
  arrowSigns,
  comparatorSigns,
  currencyCodes,
  currencySigns,
  percentSigns,
  timesSigns,
} from './units';

type Group = Readonly<Record<string, WordList>>;

const words: readonly QuantityWords[] = lexicons.map((lexicon) => lexicon.quantities);

const groups = (pick: (of: QuantityWords) => Group, common: Group = {}): [WordList, string][] =>
  [common, ...words.map(pick)].flatMap((group) =>
    Object.entries(group).map(([key, list]): [WordList, string] => [list, key]),
  );

const numbered = (pick: (of: QuantityWords) => Group): PhraseTable<number> =>
  buildPhraseTable(groups(pick).map(([list, key]): [WordList, number] => [list, Number(key)]));

const listed = (pick: (of: QuantityWords) => WordList, common = ''): PhraseTable<true> =>
  buildPhraseTable([common, ...words.map(pick)].map((list): [WordList, true] => [list, true]));

const compared = (pick: (of: QuantityWords) => Group, common: Group): PhraseTable<Comparator> =>
  buildPhraseTable(groups(pick, common) as [WordList, Comparator][]);

/** The words of all languages, made ready for look-up once. */
export const numberWords = numbered((of) => of.numbers);
export const fractionWords = numbered((of) => of.fractions);
export const shareWords = numbered((of) => of.shares);
export const andHalfWords = listed((of) => of.andHalf);
export const scaleWords = numbered((of) => of.scales);
export const multipleWords = numbered((of) => of.multiples);
/** All words at which the scanner of numbers may stop; any other is passed over at once. */
export const startWords = buildPhraseTable(
  words.flatMap((of): [WordList, true][] => [
    [of.phrasesWithoutNumber, true],
    [of.names, true],
    [of.hundredths, true],
    [
      [
        ...(of.counting?.digits ?? ''),
        ...(of.counting?.tens ?? ''),
        ...(of.counting?.scales ?? ''),
      ].join('|'),
      true,
    ],
    [Object.keys(of.counting?.also ?? {}).join('|'), true],
    ...[of.numbers, of.fractions, of.shares, of.scales, of.multiples].flatMap((group) =>
      Object.values(group).map((list): [WordList, true] => [list, true]),
    ),
  ]),
);
export const joinerWords = listed((of) => of.joiners);
export const vagueScales = listed((of) => of.vagueScales);
export const phrasesWithoutNumber = listed((of) => of.phrasesWithoutNumber);

export const beforeWords = compared((of) => of.before, comparatorSigns);
export const afterWords = compared((of) => of.after, { '>=': '+' });
export const adverbWords = listed((of) => of.adverbs);
export const negationWords = listed((of) => of.negations);
export const possessiveWords = listed((of) => of.possessives);
export const fillerWords = listed((of) => of.fillers);
export const changeFromWords = listed((of) => of.changeFrom);
export const changeToWords = listed((of) => of.changeTo, arrowSigns);
export const growthWords = listed((of) => of.growth);
export const rangeFromWords = listed((of) => of.rangeFrom);
export const rangeToWords = listed((of) => of.rangeTo);
export const presentWords = listed((of) => of.present);
export const arrows = listed(() => '', arrowSigns);

export const unitWords = buildPhraseTable(
  groups((of) => of.units, { ...currencySigns, '%': percentSigns, x: timesSigns }).concat(
    groups(() => ({}), currencyCodes),
  ),
);
export const moneyBefore = buildPhraseTable(
  groups(() => ({}), currencySigns).concat(groups(() => ({}), currencyCodes)),
);
export const hundredthsWords = listed((of) => of.hundredths);
export const perWords = listed((of) => of.per);
export const perLooseWords = listed((of) => of.perLoose);
export const modifierWords = listed((of) => of.modifiers);
export const perNouns = listed((of) => of.perNouns);
export const notUnitWords = listed((of) => `${of.notUnits}|${of.events}`);
export const eventWords = listed((of) => of.events);
export const measureWords = listed((of) => of.measures);
export const measuresWithNoun = listed((of) => of.measuresWithNoun);
export const nounWords = listed((of) => of.nouns);

export const nameHeads = listed((of) => of.nameHeads);
export const indexWords = listed((of) => of.indices);
export const nameWords = listed((of) => of.names);
export const kindWords = listed((of) => of.kinds);
export const notNumberBefore = listed((of) => of.notNumberBefore);
export const ordinalWords = listed((of) => of.ordinals);
export const marketCapWords = listed((of) => of.marketCap);

export const notUnitEndings = endings((of) => of.notUnitEndings);
export const modifierEndings = endings((of) => of.modifierEndings);
export const pluralEndings = endings((of) => of.pluralEndings);

export const noTenthsWords = listed((of) => of.counting?.noTenths ?? '');
export const countings = words.flatMap((of) => of.counting ?? []);
export const numeralScales = countings.map((of) => of.scales).join('');
export const numeralsWithMeasure = countings.map((of) => of.withMeasure).join('');
export const moreSigns = countings.map((of) => of.more).join('');

function endings(pick: (of: QuantityWords) => WordList): readonly string[] {
  return words.flatMap((of) => pick(of).split('|')).filter((ending) => ending !== '');
}
