import { createElement, icons } from 'lucide';

const templatePrefix = 'host-icon-';

/** Obsidian's `addIcon`: SVG content in a box of 100 × 100. Kept in the page as a template. */
export function addIcon(iconId: string, svgContent: string): void {
  removeIcon(iconId);
  const markup = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">${svgContent}</svg>`;
  const parsed = new DOMParser().parseFromString(markup, 'image/svg+xml').documentElement;
  const template = document.createElement('template');
  template.id = templatePrefix + iconId;
  template.content.append(document.importNode(parsed, true));
  document.head.append(template);
}

export function removeIcon(iconId: string): void {
  document.getElementById(templatePrefix + iconId)?.remove();
}

/** A new SVG element of an icon: one that was added, else one of Lucide's, with or without `lucide-`. */
export function getIcon(iconId: string): SVGSVGElement | null {
  const template = document.getElementById(templatePrefix + iconId);
  if (template instanceof HTMLTemplateElement) {
    const added = template.content.firstElementChild?.cloneNode(true);
    if (!(added instanceof SVGSVGElement)) return null;
    added.classList.add('svg-icon', iconId);
    return added;
  }
  const name = iconId.replace(/^lucide-/, '');
  const node = name === '' ? undefined : lucideIcons[toPascalCase(name)];
  if (node === undefined) return null;
  const icon = createElement(node);
  icon.removeAttribute('class');
  icon.classList.add('svg-icon', `lucide-${name}`);
  return icon instanceof SVGSVGElement ? icon : null;
}

export function setIcon(parent: HTMLElement, iconId: string): void {
  const icon = getIcon(iconId);
  parent.replaceChildren(...(icon === null ? [] : [icon]));
}

/** Every icon's id: those of Lucide with their prefix, then those that were added. */
export function getIconIds(): string[] {
  const added = [...document.querySelectorAll(`template[id^="${templatePrefix}"]`)];
  return [
    ...Object.keys(lucideIcons).map((name) => `lucide-${toKebabCase(name)}`),
    ...added.map((template) => template.id.slice(templatePrefix.length)),
  ];
}

const lucideIcons: Readonly<Record<string, (typeof icons)['X'] | undefined>> = icons;

function toPascalCase(name: string): string {
  return name
    .split('-')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('');
}

function toKebabCase(name: string): string {
  return name
    .replace(/([a-z])([A-Z0-9])/g, '$1-$2')
    .replace(/(\d)([A-Z])/g, '$1-$2')
    .toLowerCase();
}
