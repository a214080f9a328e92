import type { Component, EventRef } from 'obsidian';
import { removeListener } from './events';

type EventSource = Pick<EventTarget, 'addEventListener' | 'removeEventListener'>;

/** Obsidian's unit of lifetime: what is registered while loaded is undone at unloading. */
export class HostComponent implements Pick<
  Component,
  'load' | 'onload' | 'unload' | 'onunload' | 'addChild' | 'removeChild' | 'register'
> {
  #loaded = false;
  #children: HostComponent[] = [];
  #cleanups: (() => unknown)[] = [];

  /** Returns what `onload` returned, so that a caller can wait for it. */
  load(): unknown {
    if (this.#loaded) return undefined;
    this.#loaded = true;
    const outcome: unknown = this.onload();
    for (const child of [...this.#children]) child.load();
    return outcome;
  }

  onload(): unknown {
    return undefined;
  }

  unload(): void {
    if (!this.#loaded) return;
    this.#loaded = false;
    for (const child of this.#children.splice(0)) child.unload();
    for (const cleanup of this.#cleanups.splice(0).reverse()) cleanup();
    this.onunload();
  }

  onunload(): void {
    // For subclasses.
  }

  addChild<Child>(child: Child): Child {
    if (child instanceof HostComponent) {
      this.#children.push(child);
      if (this.#loaded) child.load();
    }
    return child;
  }

  removeChild<Child>(child: Child): Child {
    if (child instanceof HostComponent && this.#children.includes(child)) {
      this.#children = this.#children.filter((other) => other !== child);
      child.unload();
    }
    return child;
  }

  register(cleanup: () => unknown): void {
    this.#cleanups.push(cleanup);
  }

  registerEvent(ref: EventRef): void {
    this.register(() => removeListener(ref));
  }

  registerDomEvent(
    target: EventSource,
    type: string,
    listener: (event: never) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void {
    const handle = listener as EventListener;
    target.addEventListener(type, handle, options);
    this.register(() => target.removeEventListener(type, handle, options));
  }

  registerInterval(id: number): number {
    this.register(() => window.clearInterval(id));
    return id;
  }
}
