import type { ApiMembers } from '../../server/list-api-members';

type HostClass = abstract new (...given: never[]) => object;

/**
 * Makes what the host lacks of Obsidian's classes fail with its name. `members` are the public
 * members by class; what a class sets itself later replaces the failing one.
 */
export function markMissingMembers(
  classes: Readonly<Record<string, unknown>>,
  members: ApiMembers,
): void {
  for (const [name, exported] of Object.entries(classes)) {
    if (!isClass(exported)) continue;
    for (const member of members[name] ?? []) {
      const isStatic = member.startsWith('static ');
      const holder: object = isStatic ? exported : (exported.prototype as object);
      const key = isStatic ? member.slice('static '.length) : member;
      if (!(key in holder)) defineMissing(holder, key, `${name}.${key}`);
    }
  }
}

function isClass(value: unknown): value is HostClass {
  return typeof value === 'function' && typeof value.prototype === 'object';
}

function defineMissing(holder: object, key: string, name: string): void {
  Object.defineProperty(holder, key, {
    configurable: true,
    get() {
      throw new Error(`obsidian.${name} is not part of the development host`);
    },
    set(this: object, value: unknown) {
      Object.defineProperty(this, key, {
        configurable: true,
        enumerable: true,
        writable: true,
        value,
      });
    },
  });
}

/** The module plugins get: asking it for what the host lacks fails with the name. */
export function guardModule<Members extends object>(members: Members): Members {
  const missing = new Proxy(
    {},
    {
      get(_target, name) {
        if (typeof name === 'symbol' || name in Object.prototype) return undefined;
        if (name === '__esModule' || name === 'default' || name === 'then') return undefined;
        throw new Error(`obsidian.${name} is not part of the development host`);
      },
    },
  );
  return Object.assign(Object.create(missing) as object, members);
}
