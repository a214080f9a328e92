/** A definition gives a value, or a function that is asked at every drawing. */
export function resolve<Value extends string | boolean | null>(
  given: Value | (() => Value) | undefined,
  otherwise: Value,
): Value {
  if (given === undefined) return otherwise;
  return typeof given === 'function' ? given() : given;
}

export function isVisible(given: boolean | (() => boolean) | undefined): boolean {
  return resolve<boolean>(given, true);
}
