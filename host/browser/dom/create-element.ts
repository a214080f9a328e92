const svgNamespace = 'http://www.w3.org/2000/svg';

/** Obsidian's `createEl`: an element with classes, text and attributes from a short description. */
export function createElement<Tag extends keyof HTMLElementTagNameMap>(
  document: Document,
  tag: Tag,
  info?: DomElementInfo | string,
  callback?: (element: HTMLElementTagNameMap[Tag]) => void,
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  const given = typeof info === 'string' ? { cls: info } : (info ?? {});
  addClasses(element, given.cls);
  if (given.text !== undefined && given.text !== null) element.append(given.text);
  setAttributes(element, given.attr);
  for (const name of ['title', 'type', 'placeholder', 'href', 'value'] as const) {
    const value = given[name];
    if (value === undefined) continue;
    if (name === 'value' && 'value' in element) element.value = value;
    else element.setAttribute(name, value);
  }
  place(element, given);
  callback?.(element);
  return element;
}

/** Obsidian's `createSvg`. */
export function createSvgElement<Tag extends keyof SVGElementTagNameMap>(
  document: Document,
  tag: Tag,
  info?: SvgElementInfo | string,
  callback?: (element: SVGElementTagNameMap[Tag]) => void,
): SVGElementTagNameMap[Tag] {
  const element = document.createElementNS(svgNamespace, tag);
  const given = typeof info === 'string' ? { cls: info } : (info ?? {});
  addClasses(element, given.cls);
  setAttributes(element, given.attr);
  place(element, given);
  callback?.(element);
  return element;
}

function addClasses(element: Element, classes: string | string[] | undefined): void {
  const names = Array.isArray(classes) ? classes : (classes ?? '').split(' ');
  element.classList.add(...names.flatMap((name) => name.split(' ')).filter((name) => name !== ''));
}

function setAttributes(element: Element, attributes: DomElementInfo['attr']): void {
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (value !== null && value !== undefined) element.setAttribute(name, String(value));
  }
}

function place(element: Element, given: { parent?: Node; prepend?: boolean }): void {
  if (given.parent === undefined) return;
  given.parent.insertBefore(element, given.prepend === true ? given.parent.firstChild : null);
}
