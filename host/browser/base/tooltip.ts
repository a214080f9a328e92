/** The browser's own `title` would appear beside `aria-label`; Obsidian shows the label as a tooltip. */
export function setTooltip(element: HTMLElement, tooltip: string): void {
  if (tooltip === '') element.removeAttribute('aria-label');
  else element.setAttribute('aria-label', tooltip);
}

/** Shows the `aria-label` of what the pointer rests on, as Obsidian does. */
export function installTooltips(document: Document): void {
  const tooltip = document.createElement('div');
  tooltip.className = 'tooltip';
  let timer: number | undefined;
  const hide = (): void => {
    window.clearTimeout(timer);
    tooltip.remove();
  };
  document.addEventListener('mouseover', (event) => {
    hide();
    const target = event.target instanceof Element ? event.target : null;
    const labelled = target?.closest<HTMLElement>('[aria-label]') ?? null;
    const text = labelled?.getAttribute('aria-label') ?? '';
    if (labelled === null || text === '' || labelled.dataset.noTooltip !== undefined) return;
    // A region has a label for screen readers only.
    if (labelled.matches('[role="region"], [role="tree"], [role="list"], nav, section')) return;
    timer = window.setTimeout(() => placeTooltip(tooltip, labelled, text), 500);
  });
  for (const type of ['mousedown', 'keydown', 'wheel', 'mouseleave']) {
    document.addEventListener(type, hide, { capture: true, passive: true });
  }
}

function placeTooltip(tooltip: HTMLElement, target: HTMLElement, text: string): void {
  if (!target.isConnected) return;
  tooltip.textContent = text;
  target.ownerDocument.body.append(tooltip);
  const box = target.getBoundingClientRect();
  const own = tooltip.getBoundingClientRect();
  const left = box.left + (box.width - own.width) / 2;
  const below = box.bottom + 8 + own.height < window.innerHeight;
  tooltip.style.left = `${Math.max(4, Math.min(left, window.innerWidth - own.width - 4))}px`;
  tooltip.style.top = `${below ? box.bottom + 8 : box.top - own.height - 8}px`;
}
