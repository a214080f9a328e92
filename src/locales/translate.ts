import { createInstance } from 'i18next';
import en from './en.json';
import uk from './uk.json';
import zh from './zh.json';

type PluralSuffix = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
type Singular<Key extends string> = Key extends `${infer Base}_${PluralSuffix}` ? Base : Key;
type Keys<Messages> = {
  [Section in keyof Messages & string]: Messages[Section] extends Record<string, unknown>
    ? `${Section}.${Singular<keyof Messages[Section] & string>}`
    : never;
}[keyof Messages & string];

/** A message of `en.json` as `section.name`, without the plural suffix. */
export type MessageKey = Keys<typeof en>;

/**
 * The text of a message in the chosen language. `{{name}}` takes a value; `count` picks the plural
 * form (CLDR rules). Values are put in as they are: everything is shown as text, never as HTML.
 */
export type Translate = (
  key: MessageKey,
  values?: Readonly<Record<string, string | number>>,
) => string;

/** Makes the translator for a language code as Obsidian's `getLanguage()` gives it; others read English. */
export function createTranslate(language: string): Translate {
  const instance = createInstance();
  void instance.init({
    lng: language,
    fallbackLng: 'en',
    initAsync: false,
    load: 'languageOnly',
    interpolation: { escapeValue: false },
    resources: {
      en: { translation: en },
      uk: { translation: uk },
      zh: { translation: zh },
    },
  });
  return (key, values) => instance.t(key, { ...values });
}
