/** Codes the host's own texts exist in. Any other is shown in English. */
export type HostLanguage = 'en' | 'uk' | 'zh';

/** Obsidian's `getLanguage`: the language of the interface. The host keeps it on the page's root. */
export function getLanguage(): string {
  return document.documentElement.lang === '' ? 'en' : document.documentElement.lang;
}

/** The language from `?lang=`, else the one chosen before. */
export function chooseLanguage(parameter: string | null, stored: string | null): HostLanguage {
  const wanted = parameter ?? stored;
  return wanted === 'uk' || wanted === 'zh' ? wanted : 'en';
}
