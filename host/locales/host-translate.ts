import en from './en.json';
import uk from './uk.json';
import zh from './zh.json';

export type HostMessage = keyof typeof en;

/** A text of the host itself in the chosen language; `{{name}}` takes a value. */
export type HostTranslate = (key: HostMessage, values?: Readonly<Record<string, string>>) => string;

const messages: Readonly<Record<string, typeof en>> = { en, uk, zh };

/** Any language the host has no texts in reads English. */
export function createHostTranslate(language: string): HostTranslate {
  const texts = messages[language] ?? en;
  return (key, values = {}) =>
    texts[key].replace(/\{\{(\w{1,20})\}\}/g, (whole, name: string) => values[name] ?? whole);
}
