export type Theme = 'dark' | 'light';

/** Shows the page dark or light; CSS variables follow. */
export function setTheme(theme: Theme): void {
  document.body.toggleClass('theme-dark', theme === 'dark');
  document.body.toggleClass('theme-light', theme === 'light');
}

/** The theme of `?theme=`, else what the system prefers. */
export function chooseTheme(parameter: string | null, prefersDark: boolean): Theme {
  if (parameter === 'dark' || parameter === 'light') return parameter;
  return prefersDark ? 'dark' : 'light';
}
