/** Adds methods to a prototype the way a browser does: writable, not enumerable, never twice. */
export function defineMethods<T extends object>(
  prototype: T,
  methods: Record<string, unknown> & ThisType<T>,
): void {
  for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(methods))) {
    if (Object.hasOwn(prototype, name)) continue;
    Object.defineProperty(prototype, name, { ...descriptor, enumerable: false });
  }
}
