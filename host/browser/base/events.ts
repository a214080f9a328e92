import type { EventRef, Events } from 'obsidian';

type Listener = (...data: never[]) => unknown;

class HostEventRef implements EventRef {
  constructor(
    readonly source: HostEvents,
    readonly name: string,
    readonly listener: Listener,
    readonly context: unknown,
  ) {}
}

/** Events as in Obsidian: a listener that throws does not keep the others from running. */
export class HostEvents implements Pick<
  Events,
  'on' | 'off' | 'offref' | 'trigger' | 'tryTrigger'
> {
  #refs: readonly HostEventRef[] = [];

  on(name: string, listener: Listener, context?: unknown): EventRef {
    const ref = new HostEventRef(this, name, listener, context);
    this.#refs = [...this.#refs, ref];
    return ref;
  }

  off(name: string, listener: Listener): void {
    this.#refs = this.#refs.filter((ref) => ref.name !== name || ref.listener !== listener);
  }

  offref(given: EventRef): void {
    if (!(given instanceof HostEventRef)) return;
    if (given.source === this) this.#refs = this.#refs.filter((ref) => ref !== given);
    else given.source.offref(given);
  }

  trigger(name: string, ...data: unknown[]): void {
    for (const ref of this.#refs) if (ref.name === name) this.tryTrigger(ref, data);
  }

  tryTrigger(ref: EventRef, data: unknown[]): void {
    if (!(ref instanceof HostEventRef)) return;
    try {
      ref.listener.apply(ref.context, data as never[]);
    } catch (error) {
      reportError(error);
    }
  }
}

/** Takes a listener off, wherever it was registered. */
export function removeListener(ref: EventRef): void {
  if (ref instanceof HostEventRef) ref.source.offref(ref);
}
